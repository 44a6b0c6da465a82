import { expect, test } from 'vitest';
import { provenTable } from '../../../../../src/core/report/plan/path/proven-changes.ts';
import { pair } from '../../../../../src/core/values/text.ts';
import { smallAction, smallPlan } from '../../../../support/small-plan.ts';

const insight = (kind: string, moneyPerMonth: number | null) => ({
  kind,
  title: pair('« vendus » : 40 % si rappelés, 20 % sinon', '“sold”: 40% if called back, 20% if not'),
  remedy: pair('Rappeler', 'Call back'),
  moneyPerMonth,
  actionIds: ['call'],
});
const planWith = (...insights: object[]) =>
  smallPlan({
    insights: insights as never,
    actions: [smallAction({ id: 'call', start: '2027-02-01' })],
    cycle: { ...smallPlan({}).cycle, weeks: 26 },
  });

test('what two counted groups prove comes with its margin over the cycle and its date', () => {
  const [block] = provenTable(planWith(insight('ways-apart', 10_000), insight('dated-fact', 5000)));
  expect(block?.kind === 'table' && block.rows).toHaveLength(1);
  const cells = block?.kind === 'table' ? block.rows[0]!.slice(2) : [];
  expect(cells).toMatchObject([
    { en: 'notification' },
    { en: expect.stringContaining('597.95') },
    { en: expect.stringContaining('1 Feb') },
  ]);
});
test('a gap without a known margin is not worth zero', () => {
  const [block] = provenTable(planWith(insight('losses-apart', null)));
  expect(block?.kind === 'table' && block.rows[0]![3]).toMatchObject({ en: 'to value at the first reading' });
});
test('a company that compares nothing has no such table', () => expect(provenTable(planWith())).toEqual([]));
