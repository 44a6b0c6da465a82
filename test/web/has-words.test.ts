import { expect, test } from 'vitest';
import { hasWords } from '../../src/web/parts/tables/has-words.ts';

test('a filter finds the beginning of any word, whatever the capitals', () => {
  expect(hasWords('Link', ['A broken link'])).toBe(true);
  expect(hasWords('lien', ['Vos clients attendent'])).toBe(false);
  expect(hasWords('lien', ['Vos clients suivent un lien'])).toBe(true);
  expect(hasWords('été', ['L’été arrive', null])).toBe(true);
});

test('a filter finds a part of an address', () => {
  expect(hasWords('services', ['https://site.example/services/a'])).toBe(true);
  expect(hasWords('/services', ['https://site.example/services/a'])).toBe(true);
  expect(hasWords('ervices', ['https://site.example/services/a'])).toBe(false);
});

test('an empty filter keeps everything', () => {
  expect(hasWords('  ', [null])).toBe(true);
});
