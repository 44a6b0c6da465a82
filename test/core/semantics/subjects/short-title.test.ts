import { expect, test } from 'vitest';
import { shortTitle } from '../../../../src/core/semantics/subjects/short-title.ts';
import { siteNames } from '../../../../src/core/semantics/subjects/site-names.ts';

const titles = ['Old Mill Inn', 'Rooms — Old Mill Inn', 'Menus — Old Mill Inn', 'Contact — Old Mill Inn'];

test('the name that titles share is left out, but for the page that has no other', () => {
  const names = siteNames(titles);
  expect(titles.map((title) => shortTitle(title, names))).toEqual(['Old Mill Inn', 'Rooms', 'Menus', 'Contact']);
});
