import { expect, test } from '@jest/globals';
import { linkStatusOf } from '../../../../src/core/planning/context/site-pages.ts';

const page = { url: 'https://exemple.fr/a', title: 'A', role: 'hub', depth: 3, inlinks: 2, words: 300 };

test('a page that no path of links leads to is as hard to come by as a deep one', () => {
  expect(linkStatusOf(page)).toBe('ok');
  expect(linkStatusOf({ ...page, depth: 4 })).toBe('too_deep');
  expect(linkStatusOf({ ...page, depth: null })).toBe('too_deep');
  expect(linkStatusOf({ ...page, inlinks: 1 })).toBe('weak_links');
  expect(linkStatusOf(null)).toBe('missing_page');
});
