import { expect, test } from 'vitest';
import { TagAttributes } from '../../../../src/core/pages/markup/tag-attributes.ts';

/** The attributes of `html`, given as [start and end of the name, start and end of the value]. */
function attributesOf(html: string, places: readonly [number, number, number, number][]): TagAttributes {
  const attributes = new TagAttributes((value) => value.replace('&amp;', '&'));
  attributes.begin(html);
  for (const place of places) attributes.add(...place);
  return attributes;
}

test('a value is read by its name, decoded; an absent name is undefined', () => {
  const { values } = attributesOf('href="/a?b&amp;c"', [[0, 4, 6, 16]]);
  expect([values.href, values.rel]).toEqual(['/a?b&c', undefined]);
});

test('of two equal names the first counts', () => {
  const { values } = attributesOf('id=a id=b', [
    [0, 2, 3, 4],
    [5, 7, 8, 9],
  ]);
  expect(values.id).toBe('a');
});

test('names with capitals are found', () => {
  const attributes = attributesOf('HREF=/a', [[0, 4, 5, 7]]);
  attributes.hasCapitals = true;
  expect(attributes.values.href).toBe('/a');
});
