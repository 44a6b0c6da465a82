import { expect, test } from 'vitest';
import { type EntryEdit, ownEntryKey } from '../../../../src/core/planning/calendar/edited-plan.ts';
import { placedEntries } from '../../../../src/core/planning/calendar/placed-entries.ts';
import { pair } from '../../../../src/core/values/text.ts';

const edit = (change: Partial<EntryEdit>): EntryEdit => ({
  cycle: 1,
  planned: { day: '2027-01-20', title: pair('Page', 'Page'), owner: pair('Léa', 'Léa'), hours: 2 },
  ...change,
});
const own = ownEntryKey('a');

test('an added entry and a moved one are placed; a title alone, what is done and what is put aside are not', () => {
  const edits = {
    [own]: edit({}),
    'task:moved:0': edit({ day: '2027-01-06' }),
    'task:titled:0': edit({ title: 'Other words' }),
    'task:done:0': edit({ day: '2027-01-07', doneOn: '2027-01-07' }),
    'task:aside:0': edit({ day: '2027-01-08', asideOn: '2027-01-05' }),
  };
  expect(placedEntries(edits)).toEqual([
    { day: '2027-01-06', hours: 2, isMoved: true },
    { day: '2027-01-20', hours: 2 },
  ]);
});

test('an added entry that moved is placed on its new day', () => {
  expect(placedEntries({ [own]: edit({ day: '2027-02-03' }) })).toEqual([{ day: '2027-02-03', hours: 2 }]);
});
