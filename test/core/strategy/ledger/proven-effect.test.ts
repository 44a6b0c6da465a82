import { expect, test } from 'vitest';
import type { Strategy } from '../../../../src/core/planning/plan/plan.ts';
import { payVerdict } from '../../../../src/core/report/plan/opening/pay-verdict.ts';
import { money } from '../../../../src/core/report/plan-cells.ts';
import { provenTable } from '../../../../src/core/report/plan/path/proven-changes.ts';
import { planOf } from '../../../support/companies.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

type Given = Parameters<typeof companyWith>[0];
const base = companyWith();
const groups = (better: string, other: string) => [
  { label: better, cases: 400, results: 200 },
  { label: other, cases: 400, results: 100 },
];
const signed = {
  id: 'rung',
  what: 'a call on day three',
  result: 'took the plan',
  drawn: true,
  groups: groups('trials rung', 'trials left alone'),
  offerId: 'plan',
  perMonth: 60,
  minutes: 10,
};
const kept = {
  id: 'card',
  what: 'a card before the end',
  result: 'still there a year after',
  drawn: true,
  groups: groups('subscribers sent a card', 'subscribers sent nothing'),
  offerId: 'plan',
  perMonth: 40,
  minutes: 3,
};
const planWith = (comparisons: unknown[]): Strategy =>
  planOf(
    companyWith({
      locale: 'en-GB',
      economics: {
        model: 'subscription',
        arpaMonthly: 40,
        marginRate: 0.5,
        monthlyChurn: 0.05,
        horizonMonths: 24,
        customersStart: 400,
        customersEnd: 410,
        lostInPeriod: 110,
      },
      offers: [
        {
          ...base.offers[0]!,
          id: 'plan',
          name: 'Plan',
          kind: 'subscription',
          priceNet: 40,
          pricePer: 'month',
          revenueShare: 1,
        },
      ],
      channels: [channelWith('CH-SEO', { metrics: { sessions: 6000, newCustomers: 120 } })],
      capacity: { ...base.capacity, hoursPerWeek: 20, people: [{ name: 'Ida', role: 'calls and cards', hours: 20 }] },
      comparisons,
    } as Given),
  );
const plan = planWith([signed, kept]);
const actionOf = (id: string) => plan.actions.find((one) => one.id.endsWith(id))!;
const rowOf = (id: string) => plan.ledger.rows.find(({ actionId }) => actionId === actionOf(id).id)!;

test('what the counts prove enters the balance with its interval, as surely as it is counted', () => {
  expect(rowOf('rung')).toMatchObject({ counted: true, mechanism: 'customers', prior: { chance: 1, grade: 'A' } });
  const { prior } = rowOf('rung');
  expect(prior.low < prior.mode && prior.mode < prior.high).toBe(true);
  const without = planWith([]);
  const gained = (one: Strategy): number => one.ledger.central!.customers - one.ledger.without!.customers;
  expect(gained(plan) - gained(without)).toBeGreaterThan(0.6 * 60 * 0.25 * 5);
});

test('customers who are kept add their margin, once and with its interval, and no new customer', () => {
  const row = rowOf('card');
  expect([row.mechanism, row.customers, row.base?.unit]).toEqual(['repeat', 0, 'cases']);
  expect(row.margin).toBeGreaterThan(0);
  const { prudent, central, bold } = plan.ledger;
  const low = (row.margin * row.prior.low) / row.prior.mode;
  expect(central!.marginGained - prudent!.marginGained).toBeGreaterThanOrEqual(Math.floor(row.margin - low) - 1);
  expect(bold!.marginGained).toBeGreaterThan(central!.marginGained);
});

test('a deed has one value: the table of the counts reads that of the balance', () => {
  const [table] = provenTable(plan);
  const shown = JSON.stringify(table);
  for (const id of ['rung', 'card']) {
    expect(shown).toContain(money(rowOf(id).margin, 'EUR').en);
  }
});

test('the hours of the cases are hours of the plan, week after week, from the first fortnight on', () => {
  const action = actionOf('rung');
  expect(action.effort.running).toBeGreaterThan(40);
  expect(action.effort.planned).toBeCloseTo(action.effort.running! + 2, 5);
  const weeks = action.effort.weeks.map(({ week }) => week);
  expect([weeks[0]! <= 2, weeks.length > 15]).toEqual([true, true]);
  const tasks = plan.tasks.filter(({ actionId }) => actionId === action.id);
  expect(tasks.length).toBeGreaterThan(3);
  expect(tasks[0]!.hours).toBeLessThan(action.effort.planned / 3);
});

test('a plan that its counted deeds pay for is not said to lose', () => {
  const { central, cost } = plan.ledger;
  expect(central!.marginGained).toBeGreaterThan(cost.added + cost.existingHours);
  expect(payVerdict(plan)).toEqual([]);
  expect(plan.ledger.summary.map(({ en }) => en).join(' ')).not.toContain('does not pay for itself');
});
