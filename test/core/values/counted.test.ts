import { expect, test } from 'vitest';
import { counted } from '../../../src/core/values/counted.ts';

test('a count takes its singular or plural form in each language', () => {
  const contents = (count: number) => counted(count, ['contenu', 'contenus'], ['content item', 'content items']);
  expect(contents(1)).toEqual({ fr: '1 contenu', en: '1 content item' });
  expect(contents(0)).toEqual({ fr: '0 contenu', en: '0 content items' });
  expect(contents(1200).en).toBe('1,200 content items');
});
