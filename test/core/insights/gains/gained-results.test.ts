import { expect, test } from 'vitest';
import { countedGains } from '../../../../src/core/insights/gains/counted-gains.ts';
import { foundInsights } from '../../../../src/core/insights/found-insights.ts';
import { lossesApart } from '../../../../src/core/insights/kinds/losses-apart.ts';
import { waysApart } from '../../../../src/core/insights/kinds/ways-apart.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { companyWith } from '../../../support/small-company.ts';

type Given = Parameters<typeof companyWith>[0];
type Stated = NonNullable<NonNullable<Given>['comparisons']>[number];
const subscription = { model: 'subscription', arpaMonthly: 10, marginRate: 0.5, monthlyChurn: 0.05, horizonMonths: 24 };
const base = companyWith();
const plan = { ...base.offers[0]!, id: 'plan', name: 'Plan', kind: 'subscription', priceNet: 10, pricePer: 'month' };
const rung: Stated = {
  id: 'rung',
  what: 'a call on day three',
  result: 'took the plan',
  drawn: true,
  groups: [
    { label: 'trials rung', cases: 300, results: 120 },
    { label: 'trials left alone', cases: 300, results: 60 },
  ],
  offerId: 'plan',
  perMonth: 50,
  minutes: 6,
};
const people = [{ name: 'Ida', role: 'calls', hours: 20 }];
const company = (comparisons: Stated[], given: Given = {}) =>
  companyWith({
    locale: 'en-GB',
    economics: { ...subscription, customersStart: 100, customersEnd: 110, lostInPeriod: 20 },
    offers: [{ ...plan, marginRate: 0.5, revenueShare: 1 }],
    capacity: { ...base.capacity, hoursPerWeek: 40, people },
    comparisons,
    ...given,
  } as Given);
const gainOf = (comparisons: Stated[], given: Given = {}) =>
  [...countedGains(insightFactsOf(company(comparisons, given))).values()][0];

test('a person won is worth the months of a year for which customers stay, not one month', () => {
  const gain = gainOf([rung])!;
  const { economics } = company([rung]);
  const churn = economics.model === 'subscription' ? economics.monthlyChurn : 0;
  const stayed = Array.from({ length: 12 }, (_, month) => (1 - churn) ** month).reduce((sum, one) => sum + one, 0);
  expect(churn).toBeGreaterThan(0);
  expect(gain.each).toBeCloseTo(5 * stayed, 5);
  expect(gain.customers).toBe(1);
  expect(gain.results.mode).toBeCloseTo(50 * 0.2, 5);
  expect(gain.results.low).toBeLessThan(gain.results.mode);
  expect(gain.results.high).toBeGreaterThan(gain.results.mode);
});

test('the amount of a finding is its gain: one value of one deed', () => {
  const facts = insightFactsOf(company([rung]));
  const [found] = foundInsights(facts, [waysApart]);
  const [gain] = countedGains(facts).values();
  expect(found?.moneyPerMonth).toBeCloseTo(gain!.results.mode * gain!.each, 5);
});

test('customers who come back to what they had are no new customers', () => {
  const groups = [
    { label: 'subscribers written to', cases: 300, results: 120 },
    { label: 'subscribers left alone', cases: 300, results: 60 },
  ];
  expect(gainOf([{ ...rung, groups }])?.customers).toBe(0);
});

test('a loss takes away what the file says with the reasons of the same loss', () => {
  const remade: Stated = {
    ...rung,
    result: 'remade',
    isLoss: true,
    groups: [
      { label: 'orders looked at before', cases: 600, results: 24 },
      { label: 'orders cut as entered', cases: 600, results: 84 },
    ],
  };
  const reasons = [
    {
      id: 'r',
      of: 'covers sent back and remade',
      asked: 90,
      lostEach: 27,
      given: [{ reason: 'wrong size', count: 60 }],
    },
  ];
  const facts = insightFactsOf(company([remade], { reasons } as Given));
  const [found] = foundInsights(facts, [lossesApart]);
  expect(found?.moneyPerMonth).toBeCloseTo(50 * 0.1 * 27, 5);
});

test('every group that does worse than the best one can have its way', () => {
  const groups = [
    { label: 'late members rung', cases: 120, results: 84 },
    { label: 'late members written to', cases: 120, results: 48 },
    { label: 'late members left alone', cases: 120, results: 18 },
  ];
  const late: Stated = {
    id: 'late',
    what: 'how they were reminded',
    result: 'paid',
    drawn: true,
    groups,
    offerId: 'plan',
  };
  const months = company([]).period.baselineMonths;
  expect(gainOf([late])?.results.mode).toBeCloseTo((120 * 0.55 + 120 * 0.3) / months, 5);
});

test('cases beyond the hours of who does it bring nothing', () => {
  const few = {
    hourlyCost: 10,
    capacity: { ...base.capacity, hoursPerWeek: 40, people: [{ name: 'Ida', role: 'calls', hours: 1 }] },
  };
  const all = gainOf([{ ...rung, minutes: 30 }], { hourlyCost: 10 })!;
  const some = gainOf([{ ...rung, minutes: 30 }], few)!;
  expect([all.done, some.done < all.done]).toEqual([50, true]);
  expect(some.results.mode / all.results.mode).toBeCloseTo(some.done / all.done, 5);
});

test('what takes more hours than it leaves is made no rule', () => {
  const [dear] = foundInsights(insightFactsOf(company([{ ...rung, minutes: 600 }])), [waysApart]);
  const [cheap] = foundInsights(insightFactsOf(company([rung])), [waysApart]);
  expect([dear?.action, cheap?.action === undefined]).toEqual([undefined, false]);
});

test('groups that the company chose count for half of their gap at least, those that chose themselves for nothing', () => {
  const rare = [
    { label: 'visitors asked at the end', cases: 1000, results: 60 },
    { label: 'visitors of other days', cases: 3000, results: 24 },
  ];
  const of = (decidedBy: 'company' | 'customers') =>
    gainOf([{ ...rung, drawn: false, decidedBy, groups: rare, result: 'joined', minutes: 1 }])?.results.mode ?? 0;
  expect(of('company')).toBeCloseTo((50 * (0.06 - 0.008)) / 2, 5);
  expect(of('customers')).toBe(0);
});
