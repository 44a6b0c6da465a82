import { expect, test } from 'vitest';
import { decisionRule, expectedResult, scenarioAim } from '../../../src/core/acquisition/scenario-expectations.ts';
import { sCommunity } from '../../../src/core/acquisition/scenarios/s-community.ts';
import { kpiOf } from '../../../src/core/framework/kpis/kpi-of.ts';
import { steeringWith, topicWith } from '../../support/plan-parts.ts';
import { channelWith, companyWith, contextOf } from '../../support/small-company.ts';

const aim = { kpiId: 'K-CR', kpi: kpiOf('K-CR'), start: null, marks: [0.01, 0.02, 0.03] as const };

test('an expected result runs from the worst to the best, with the reason of a missing start', () => {
  const result = expectedResult(aim, '2027-05-01');
  expect(result).toMatchObject({
    kpiId: 'K-CR',
    baseline: null,
    low: 0.01,
    mid: 0.02,
    high: 0.03,
    dueDate: '2027-05-01',
  });
  expect(result.baselineReason?.en).toMatch(/^no reading/);
});

test('the marks of an indicator to lower are put in the order of numbers, and a known start has no reason', () => {
  const result = expectedResult({ ...aim, start: 0.06, marks: [0.05, 0.04, 0.02] }, '2027-05-01');
  expect(result).toMatchObject({ baseline: 0.06, baselineReason: null, low: 0.02, mid: 0.04, high: 0.05 });
});

test('the rule names the indicator, its marks, the ceiling and the one thing to change', () => {
  const rule = decisionRule(contextOf(), steeringWith(), sCommunity, aim);
  expect(rule.scaleIf.en).toBe('“Conversion rate” reaches 2% and the cost per customer stays under €40.');
  expect(rule.fixIf.en).toBe('“Conversion rate” stays between 1% and 2%: change the contribution, once only.');
  expect(rule.stopIf.en).toMatch(/is under 1% eight weeks after launch, or the cost per customer exceeds €60\.$/);
});

test('an aim starts from the measured value of the indicator, unknown where nothing is measured', () => {
  const channels = [channelWith('CH-SEO', { metrics: { sessions: 1000, orders: 20 } })];
  const context = contextOf(companyWith({ channels }));
  const reach = { topic: topicWith(), channelIds: ['CH-SEO'], cost: 100 };
  expect(scenarioAim(context, reach, 'K-CR')?.start).toBeCloseTo(0.02, 9);
  expect(scenarioAim(contextOf(), reach, 'K-CR')?.start).toBeNull();
});
