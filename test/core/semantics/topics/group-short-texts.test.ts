import { expect, test } from 'vitest';
import { groupShortTexts } from '../../../../src/core/semantics/topics/group-short-texts.ts';
import { languages } from '../../../support/languages.ts';

const subjects = [
  'slate roof repair',
  'wooden garden fence',
  'jazz piano lesson',
  'evening dog walking',
  'chocolate wedding cake',
  'income tax return',
];
const endings = ['price', 'near me', 'cost', 'quote', 'reviews', 'for beginners', 'company', 'today'];
const queries = subjects.flatMap((subject) => endings.map((ending) => `${subject} ${ending}`));

test('queries fall into the number of groups wanted, by their subject', () => {
  const { topicOf, members } = groupShortTexts(queries, languages.en, { seed: 1, groups: 6 });
  expect(members).toHaveLength(6);
  for (const group of members) expect(new Set(group.map((row) => Math.floor(row / endings.length))).size).toBe(1);
  expect(topicOf).toHaveLength(queries.length);
});

test('the same queries and seed give the same groups', () => {
  const [first, second] = [1, 2].map(() => groupShortTexts(queries, languages.en, { seed: 3 }));
  expect(first!.topicOf).toEqual(second!.topicOf);
});

test('two thousand queries are grouped in a few seconds', () => {
  const many = queries.flatMap((query) => Array.from({ length: 42 }, (_, at) => `${query} model ${at * 37}x`));
  const start = process.cpuUsage().user;
  expect(groupShortTexts(many, languages.en, { seed: 1, groups: 100 }).members).toHaveLength(100);
  expect(process.cpuUsage().user - start).toBeLessThan(20e6);
});
