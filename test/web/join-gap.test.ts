import { expect, test } from 'vitest';
import { entryOfGap } from '../../src/web/parts/gaps/gap.ts';
import { entryOnPage, joinedNote } from '../../src/web/parts/gaps/join-gap.ts';

const page = 'https://a.example/core-drilling';
const gap = { name: 'Core drilling', cell: { page, missing: ['Core drilling', 'How much is it?'] } } as never;
const named = (title: string) => ({ fr: title, en: title });
const item = (taskId: string, date: string) => ({
  date,
  time: null,
  kind: 'task',
  title: named(taskId),
  taskId,
  channelId: null,
});
const work = (places: readonly string[], more = {}) => ({
  source: 'diagnosis',
  places,
  edits: [],
  pages: places.length,
  ...more,
});
const strategy = {
  cycle: { number: 1, start: '2026-11-30' },
  actions: [],
  tasks: [
    { id: 'all', actionId: null, hours: 2, work: work([page, 'https://a.example/b']) },
    { id: 'one', actionId: null, hours: 2, work: { ...work([]), edits: [{ page }], pages: 1 } },
    { id: 'other', actionId: null, hours: 2, work: work(['https://a.example/b']) },
  ],
  calendar: [item('all', '2026-12-03'), item('one', '2026-12-17'), item('other', '2026-12-10')],
} as never;
const found = (from: string, edits = {}) => entryOnPage(gap, strategy, { edits, from })?.item.taskId;

test('the entry that works on the page of a gap is the one about fewest pages, neither past nor done', () => {
  expect(found('2026-12-01')).toBe('one');
  expect(found('2026-12-18')).toBeUndefined();
  const planned = { day: '2026-12-17', title: named('one'), owner: named(''), hours: 2 };
  const { key } = entryOnPage(gap, strategy, { edits: {}, from: '2026-12-01' })!;
  expect(found('2026-12-01', { [key]: { doneOn: '2026-12-02', cycle: 1, planned } })).toBe('all');
  const unwritten = { name: 'Core drilling', cell: { page: null, missing: [] } } as never;
  expect(entryOnPage(unwritten, strategy, { edits: {}, from: '2026-12-01' })).toBeNull();
});

test('links, minutes on each of many pages, and what is months away have no room for the questions of a gap', () => {
  const [first] = (strategy as { tasks: object[] }).tasks;
  const joins = (task: object, from = '2026-12-01') =>
    entryOnPage(gap, { ...(strategy as object), tasks: [{ ...first, ...task }] } as never, { edits: {}, from }) !==
    null;
  expect(joins({})).toBe(true);
  expect(joins({ work: work([page], { source: 'link' }) })).toBe(false);
  expect(joins({ work: work([page], { pages: 14 }) })).toBe(false);
  expect(joins({ hours: 0.3 })).toBe(false);
  expect(joins({}, '2026-10-01')).toBe(false);
});

test('a gap that is joined to an entry is closed by it, and stays open where the remark asks less', () => {
  const { key } = entryOnPage(gap, strategy, { edits: {}, from: '2026-12-01' })!;
  const planned = { day: '2026-12-17', title: named('one'), owner: named(''), hours: 2 };
  const note = joinedNote('Ask Lou first.', 'Core drilling\n– How much is it?')!;
  expect(note).toMatch(/^Ask Lou first\./);
  expect(entryOfGap(gap, strategy, { [key]: { note, cycle: 1, planned } })).toMatchObject({ key, day: '2026-12-17' });
  expect(entryOfGap(gap, strategy, { [key]: { note: 'Core drilling', cycle: 1, planned } })).toBeNull();
});

test('remarks that are too long for one entry are not joined', () => {
  expect(joinedNote('a'.repeat(1_990), 'b'.repeat(20))).toBeNull();
});
