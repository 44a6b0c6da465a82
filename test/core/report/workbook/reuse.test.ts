import { expect, test } from 'vitest';
import { reuseSheet } from '../../../../src/core/report/workbook/reuse.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const rule = pair('Règle', 'Rule');
const { channels } = companyWith({
  channels: [channelWith('CH-SEO', { id: 'search' }), channelWith('CH-IG', { id: 'ig', status: 'absent' })],
});
const decided = (channelId: string, given: object = {}) => ({
  channelId,
  decision: 'keep',
  rule,
  cac: null,
  lesson: null,
  risk: null,
  ...given,
});
const rowsOf = (own: object[], allocation: object = { rows: [], reserve: 0 }) =>
  reuseSheet(smallPlan({ channels: own as never, nextCycle: { allocation } as never }, { channels })).rows;

test('an absent channel without a decision is left out', () => {
  const rows = rowsOf([decided('search', { decision: 'pending' }), decided('ig', { decision: 'pending' })]);
  expect(rows.map((row) => row.id)).toEqual(['search']);
  expect(rowsOf([decided('ig', { decision: 'cut' })])).toHaveLength(1);
});

test('a channel with a budget shows it before and after', () => {
  const allocation = { rows: [{ channelId: 'search', before: 100, after: 150, customersAfter: 6 }], reserve: 20 };
  expect(rowsOf([decided('search', { cac: 1250 })], allocation)[0]).toMatchObject({
    cac: { value: 12.5 },
    before: { value: 100 },
    after: { value: 150 },
    customers: { value: 6 },
    origin: { en: 'computed' },
  });
});

test('the lesson of a channel is written, that of an action is typed', () => {
  const lesson = pair('Trop cher.', 'Too dear.');
  expect(rowsOf([decided('search', { lesson })])[0]!.lesson).toEqual(lesson);
  const reuse = { decision: 'pending', date: '2027-06-01', rule };
  const plan = smallPlan({
    actions: [smallAction({ id: 'a', reuse: reuse as never })],
    nextCycle: { allocation: { rows: [], reserve: 0 } } as never,
  });
  expect(reuseSheet(plan).rows[0]).toMatchObject({ id: 'a', cac: '–', lesson: { typed: 'words' } });
});

test('without an allocation there is no total', () => {
  const plan = smallPlan({ nextCycle: { allocation: { rows: [], reserve: 0 } } as never });
  expect(reuseSheet(plan).totals).toBeUndefined();
});
