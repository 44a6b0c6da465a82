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
const strategy = {
  cycle: { number: 1, start: '2026-11-30' },
  actions: [],
  tasks: [
    { id: 'all', actionId: null, work: { places: [page, 'https://a.example/b'], edits: [] } },
    { id: 'one', actionId: null, work: { places: [], edits: [{ page }] } },
    { id: 'other', actionId: null, work: { places: ['https://a.example/b'], edits: [] } },
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
