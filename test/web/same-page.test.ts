import { expect, test } from 'vitest';
import { areNear, samePages } from '../../src/web/parts/calendar/same-page.ts';

const entry = (key: string, taskId: string, note?: string) =>
  ({ key, item: { taskId, date: '2026-12-15' }, edit: note === undefined ? null : { note } }) as never;
const page = 'https://a.example/thyme-salt';
const strategy = {
  actions: [
    {
      id: 'text',
      content: { channelId: 'CH-BLOG', brief: { length: 800 }, target: { url: 'https://a.example/guide' } },
    },
    { id: 'post', content: { channelId: 'CH-SITE', brief: { length: null }, target: { url: page } } },
    { id: 'letter', content: { channelId: 'CH-EMAIL-NL', brief: { length: 300 }, target: { url: page } } },
  ],
  tasks: [
    { id: 'offers', actionId: null, work: { places: [page], edits: [] } },
    { id: 'titles', actionId: null, work: { edits: [{ page }] } },
  ],
} as never;
const twins = (entries: readonly { readonly key: string }[]) =>
  [...samePages(entries as never, strategy)].map(([key, twin]) => [key, (twin as { key: string }).key]);

test('an entry that a person added and one of the plan on the same page are named to each other', () => {
  const own = entry(
    'own:gap',
    'kept own:gap',
    `For: all\n\nWhere: on the page ${page}\n\nLinks: from https://a.example/`,
  );
  expect(twins([own, entry('task:offers:0', 'offers'), entry('task:titles:0', 'titles')])).toEqual([
    ['own:gap', 'task:offers:0'],
    ['task:offers:0', 'own:gap'],
    ['task:titles:0', 'own:gap'],
  ]);
  expect(
    twins([entry('own:a', 'kept', 'On https://a.example/guide'), entry('publication:text:0', 'text')]),
  ).toHaveLength(2);
});

test('entries within a week of each other may be done at once, those weeks apart not', () => {
  const on = (date: string) => ({ item: { date } }) as never;
  expect(areNear(on('2026-12-15'), on('2026-12-22'))).toBe(true);
  expect(areNear(on('2026-12-22'), on('2026-12-15'))).toBe(true);
  expect(areNear(on('2026-12-15'), on('2026-12-23'))).toBe(false);
  expect(areNear(on('2027-03-02'), on('2026-12-15'))).toBe(false);
});

test('two entries of the plan, a post or a letter that leads to the page and an entry without a page have no twin', () => {
  const own = entry('own:gap', 'kept own:gap', `On ${page}`);
  expect(twins([own, entry('step:post:0', 'post'), entry('step:letter:0', 'letter')])).toEqual([]);
  expect(twins([entry('task:offers:0', 'offers'), entry('task:titles:0', 'titles')])).toEqual([]);
  expect(twins([entry('own:b', 'kept', 'Call the printer'), entry('task:offers:0', 'offers')])).toEqual([]);
});
