import { expect, test } from 'vitest';
import { patternOf } from '../../../../src/io/crawler/traps/pattern-of.ts';
import { SinglePages } from '../../../../src/io/crawler/traps/single-pages.ts';
import { textNumber } from '../../../../src/io/crawler/traps/text-number.ts';

const page = (url: string, template: number) => ({ url, template, selfLinked: true, novel: false });

/** Two addresses whose patterns differ and have one number. */
function clash(): readonly [string, string] {
  const seen = new Map<number, string>();
  for (let left = 0; ; left++) {
    const url = `https://example.fr/${[...String(left)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
    const other = seen.get(textNumber(patternOf(url)));
    if (other !== undefined && patternOf(other) !== patternOf(url)) return [other, url];
    seen.set(textNumber(patternOf(url)), url);
  }
}

test('the second page of a pattern meets the first one, with all that was kept of it', () => {
  const single = new SinglePages();
  const first = page('https://example.fr/agenda/1', 7);
  expect(single.meet(patternOf(first.url), first)).toBeNull();
  expect(single.meet(patternOf('https://example.fr/autre'), page('https://example.fr/autre', 8))).toBeNull();
  const second = { ...page('https://example.fr/agenda/2', 9), novel: true };
  expect(single.meet(patternOf(second.url), second)).toEqual(first);
});

test('two patterns of one number are not taken for one another', () => {
  const single = new SinglePages();
  const [left, right] = clash();
  expect(single.meet(patternOf(left), page(left, 1))).toBeNull();
  expect(single.meet(patternOf(right), page(right, 2))).toBeNull();
  expect(single.meet(patternOf(right), page(right, 3))).toEqual(page(right, 2));
  expect(single.meet(patternOf(left), page(left, 4))).toEqual(page(left, 1));
});
