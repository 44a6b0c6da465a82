import { expect, test } from 'vitest';
import { pageNames } from '../../../../src/core/analysis/semantics/page-names.ts';
import type { PageText } from '../../../../src/core/semantics/page-text.ts';
import { languages } from '../../../support/languages.ts';

const page = (path: string, title: string): PageText => ({
  url: `https://example.com${path}`,
  language: 'en',
  title,
  description: '',
  headings: [],
  blocks: [],
});
const names = pageNames(
  [page('/', 'Lamps and tables'), page('/lamps/', 'Lamps'), null, page('/old-lamps', 'Old')],
  languages.en,
);

test('a keyword is named by the title or the address of a page, and owned by one whose address says nothing else', () => {
  expect(names.naming('fitted lamps')).toEqual([
    { row: 0, isOwn: false },
    { row: 1, isOwn: true },
    { row: 3, isOwn: false },
  ]);
});

test('a page is not owned by a keyword about something else that it only qualifies', () => {
  expect(names.naming('lamp tables').find(({ row }) => row === 1)).toBeUndefined();
  expect(names.naming('lamp makers').some(({ isOwn }) => isOwn)).toBe(false);
});

test('a head noun that no page names leaves its place to the next noun', () => {
  expect(names.naming('lamp prices').map(({ row }) => row)).toEqual([0, 1, 3]);
  expect(names.naming('garden chairs')).toEqual([]);
});
