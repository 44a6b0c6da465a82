import { expect, test } from '@jest/globals';
import { linkStatusOf } from '../../../../src/core/planning/context/site-pages.ts';

const page = { url: 'https://exemple.fr/a', title: 'A', role: 'hub', depth: 3, inlinks: 2, words: 300 };

test('a page without a path of links counts as too deep', () => {
  expect(linkStatusOf(page)).toBe('ok');
  expect(linkStatusOf({ ...page, depth: 4 })).toBe('too_deep');
  expect(linkStatusOf({ ...page, depth: null })).toBe('too_deep');
  expect(linkStatusOf({ ...page, inlinks: 1 })).toBe('weak_links');
  expect(linkStatusOf(null)).toBe('missing_page');
});
