import { expect, test } from 'vitest';
import { payHeadline, payVerdict } from '../../../../../src/core/report/plan/opening/pay-verdict.ts';
import { smallPlan } from '../../../../support/small-plan.ts';

const outcome = (customers: number, marginGained: number) => ({ customers, marginGained });
const plan = (gained: number, margin: number, spent: number) => {
  const small = smallPlan();
  return smallPlan({
    ledger: {
      ...small.ledger,
      without: outcome(100, 0),
      central: outcome(100 + gained, margin),
      cost: { added: 100_000, existingHours: 400_000, existingBudgets: 0 },
      breakEven: 31,
      byProject: [{ projectId: 'p', customers: 5, margin: 60_000, cost: 50_000, paysFrom: 4 }],
    },
    nextCycle: { allocation: { spentBefore: 5000, spent } } as never,
    projects: [{ id: 'p', title: { fr: 'Un projet', en: 'One project' } }] as never,
  });
};

test('a plan whose hours do not come back within the year says so of the hours, and what pays alone', () => {
  const [text] = payVerdict(plan(18, 200_000, 5000));
  expect(text?.en).toContain('The money pays: €1,000 of new spending for 18 more customers, €2,000 of margin');
  expect(text?.en).toContain('The hours do not: €4,000 of time already paid');
  expect(text?.en).toContain('€600 of margin for €500');
  expect(text?.en).toContain('pays from 31 more customers on');
});
test('money that does not come back is said first, and one customer is in the singular', () => {
  const [text] = payVerdict(plan(1, 4_000, 5000));
  expect(text?.en).toContain(
    'Even the money does not pay within the year: €1,000 of new spending for 1 more customer,',
  );
  expect(text?.fr).toContain('pour 1 client de plus,');
});
test('a plan that pays says nothing, nor does one whose ended spending pays for it', () => {
  expect(payVerdict(plan(60, 600_000, 5000))).toEqual([]);
  expect(payVerdict(plan(18, 200_000, 1000))).toEqual([]);
});
test('customers that the plan gives up are named as such', () =>
  expect(payVerdict(plan(-10, -50_000, 4000))[0]?.en).toContain(
    '10 customers fewer, the channels that cost too much being cut',
  ));
test('one line says what a plan that does not pay brings and takes, and none is said of one that pays', () => {
  expect(payHeadline(plan(1, 4_000, 5000)).map(({ en }) => en)).toEqual([
    'As it is, this plan does not pay for itself within the year: 1 more customer and €40 of margin, for €5,000 of spending and time.',
  ]);
  expect(payHeadline(plan(60, 600_000, 5000))).toEqual([]);
});
