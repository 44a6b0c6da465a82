import { expect, test } from 'vitest';
import { provenLossKpi } from '../../../../../src/core/framework/kpis/kpi-ids.ts';
import { decisionRule, expectedResult } from '../../../../../src/core/report/plan/profitability/expected-result.ts';
import { smallAction } from '../../../../support/small-plan.ts';

const kpi = {
  kpiId: 'K-RVW-N',
  role: 'performance',
  unit: 'count',
  direction: 'up',
  baseline: 4,
  target: 12,
  low: 6,
  high: 20,
};
const ratio = { kpiId: 'K-CPERF', role: 'ratio', target: 5 };
const action = smallAction({
  costs: [{ nature: 'people', planned: 4000 }] as never,
  kpis: [kpi, ratio] as never,
});
const row = (customers: number, margin: number, mechanism = 'rate') =>
  ({ actionId: 'a', counted: true, customers, margin, mechanism }) as never;

test('an action is shown with the customers that the forecast gives it, and what one of them costs', () => {
  const { result, each } = expectedResult(action, row(2, 9000), 'EUR');
  expect([result.en, each.en]).toEqual(['+2 new customers, €90 of margin', '€20 a customer']);
});

test('one customer takes the singular in both languages', () => {
  const { result } = expectedResult(action, row(1, 4500), 'EUR');
  expect([result.fr, result.en]).toMatchObject(
    [/^\+1 nouveau client,/, /^\+1 new customer,/].map((one) => expect.stringMatching(one)),
  );
});

test('less than half a customer is chance: the action is shown by what its indicator counts', () => {
  expect(expectedResult(action, row(0.1, 400), 'EUR').result.en).toMatch(/: 8$/);
});

test('a budget that leaves a channel frees money and says so', () => {
  const { result, each } = expectedResult(action, row(-4.1, -9000), 'EUR');
  expect([result.en, each.en]).toEqual([
    '−4.1 new customers: the budget goes where a customer costs less',
    'money freed',
  ]);
});

test('margin from customers who come back has its price too', () => {
  const { result, each } = expectedResult(action, row(0, 2000, 'repeat'), 'EUR');
  expect([result.en, each.en]).toEqual(['€20 of margin from customers who come back', '€2 for €1 of margin']);
});

test('an indicator that should fall stops above its worse mark, never above its better one', () => {
  const falling = smallAction({
    kpis: [
      { ...kpi, kpiId: 'K-CART-AB', unit: 'rate', direction: 'down', low: 0.76, target: 0.69, high: 0.61 },
    ] as never,
  });
  expect(decisionRule(falling, 'EUR').en).toMatch(/keep at 69% or less, stop above 76%$/);
});

test('a measure is taken or not on its day', () => {
  expect(decisionRule(smallAction({ kind: 'measurement', kpis: [kpi] as never }), 'EUR').en).toMatch(/^done or not/);
});

test('a finding, a date or a budget is a decision or a piece of work; a measuring task alone is a reading', () => {
  const of = (family: string) =>
    expectedResult(smallAction({ kind: 'measurement', family, kpis: [] as never }), undefined, 'EUR').result.en;
  expect(of('finding')).toContain('a decision taken or a piece of work done');
  expect(of('budget')).toBe(of('finding'));
  expect(of('measurement')).toContain('the readings by which the other actions are judged');
});

test('a proven deed without a price is worth the results that it adds among its cases', () => {
  const proven = smallAction({
    kind: 'retention',
    retention: { people: 50 } as never,
    kpis: [{ ...kpi, kpiId: provenLossKpi, unit: 'rate', direction: 'down', baseline: 0.5, target: 0.3 }] as never,
  });
  expect(expectedResult(proven, undefined, 'EUR').result.en).toBe('10 fewer lost of 50 cases, from your counts');
});
