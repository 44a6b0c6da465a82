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
  expect(names.naming('fitted lamps').map(({ row, isOwn }) => ({ row, isOwn }))).toEqual([
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

test('a page is named after a whole subject when it has all its words and hardly another, in its address or heading', () => {
  const stays = pageNames(
    [
      page('/team-building-leeds/', 'Team building in Leeds'),
      page('/post/good-team-building-leeds-with-an-escape-game/', 'A good team building day in Leeds'),
      page('/quiz-game-leeds/', 'Quiz'),
      { ...page('/p/12', 'Our quiz nights'), headings: ['Quiz in Leeds'] },
    ],
    languages.en,
  );
  const whole = (keyword: string) => stays.naming(keyword).filter(({ isWhole }) => isWhole);
  expect(whole('team building leeds').map(({ row, distance }) => [row, distance])).toEqual([[0, 0]]);
  expect(whole('quiz leeds').map(({ row, distance }) => [row, distance])).toEqual([
    [2, 1],
    [3, 0],
  ]);
});
