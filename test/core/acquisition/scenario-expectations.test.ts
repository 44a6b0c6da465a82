import { expect, test } from 'vitest';
import { reachOfScenario } from '../../../src/core/acquisition/scenario-base.ts';
import { decisionRule, expectedResult, scenarioAims } from '../../../src/core/acquisition/scenario-expectations.ts';
import { sPartnerRelay } from '../../../src/core/acquisition/scenarios/s-partner-relay.ts';
import { sRetarget } from '../../../src/core/acquisition/scenarios/s-retarget.ts';
import type { AcquisitionScenario } from '../../../src/core/acquisition/acquisition-scenario.ts';
import { kpiOf } from '../../../src/core/framework/kpis/kpi-of.ts';
import { pair } from '../../../src/core/values/text.ts';
import { steeringWith, topicWith } from '../../support/plan-parts.ts';
import { channelWith, companyWith, contextOf } from '../../support/small-company.ts';

const counted = channelWith('CH-PARTNER', { metrics: { sessions: 12_000, newCustomers: 240 } });
const context = contextOf(companyWith({ channels: [counted, channelWith('CH-EMAIL-AUTO')] }));
function aimsOf(scenario: AcquisitionScenario, channels: readonly string[], cap = 40) {
  const reach = reachOfScenario(
    context,
    { scenario, channels, proof: null },
    { topic: topicWith(), due: context.start },
  );
  const steering = steeringWith({}, { channelCap: cap });
  const aims = scenarioAims(context, steering, reach);
  return { aims, rule: decisionRule(context, steering, scenario, { aims, reach }) };
}

test('results come from the visits of the channel it acts on and the customers that they bring', () => {
  const { aims } = aimsOf(sPartnerRelay, ['CH-PARTNER']);
  const customers = aims.find(({ kpi }) => kpi.id === 'K-NEWCUST')!;
  // 2,000 visits a month for 4.14 months, plus 0, 8 or 20%, of which 1.6% become customers
  expect(customers.marks).toEqual([0, 11, 26]);
  expect(customers.basis.en).toContain('(240 / 12,000)');
});

test('results that nothing counted gives are unknown, with the reading that will give them and the paying count', () => {
  const { aims } = aimsOf(sRetarget, ['CH-EMAIL-AUTO']);
  expect(aims.map(({ marks }) => marks)).toEqual([null, null]);
  expect(aims[0]!.basis.en).toMatch(/not counted\. First reading eight weeks after launch/);
  expect(aims[1]!.basis.en).toMatch(/it pays from \d+ customers? on/);
});

test('no rate or cost of the whole company is expected of one scenario', () => {
  const { aims } = aimsOf(sRetarget, ['CH-EMAIL-AUTO']);
  expect(aims.map(({ kpi }) => kpi.id)).toEqual(['K-SESS', 'K-NEWCUST']);
});

test('a scenario that cannot pay back even at its best says so, and is extended on the count that pays', () => {
  const { aims, rule } = aimsOf(sPartnerRelay, ['CH-PARTNER'], 2);
  expect(aims.at(-1)!.basis.en).toMatch(/Even at its best it does not pay back/);
  expect(rule.scaleIf.en).toMatch(/and \d+ customers come from it/);
  expect(aimsOf(sPartnerRelay, ['CH-PARTNER'], 4000).rule.scaleIf.en).toMatch(/cost per customer stays under €40/);
});

test('a scenario is stopped under half of what it was to add, on a reading whose bounds can be told apart', () => {
  const { aims, rule } = aimsOf(sPartnerRelay, ['CH-PARTNER']);
  // 12,331 and 12,662 visits of a whole profile move by themselves
  expect(aims[0]!.marks![1]).toBe(12_662);
  expect(rule.fixIf.en).toContain('is between 6 and 11');
  expect(rule.stopIf.en).toContain('less than 6');
});

test('where one or two customers pay, each is counted and no band of one is given', () => {
  const { rule } = aimsOf(sRetarget, ['CH-EMAIL-AUTO'], 4000);
  expect(rule.scaleIf.en).toMatch(/^At least 1 customer comes from it/);
  expect(rule.fixIf.en).toMatch(/and not 1 customer: change/);
  expect(rule.stopIf.en).toMatch(/neither a visit nor a request/);
});

test('a missing start has its reason, a known one has none', () => {
  const aim = { kpi: kpiOf('K-SESS'), start: null, marks: [1, 2, 3] as const, basis: pair('x', 'x') };
  expect(expectedResult(aim, '2027-05-01').baselineReason?.en).toMatch(/^no reading/);
  expect(expectedResult({ ...aim, start: 1 }, '2027-05-01').baselineReason).toBeNull();
});

function routeWith(newCustomers: number) {
  const channel = channelWith('CH-PARTNER', { name: 'visits to garages', metrics: { newCustomers } });
  const there = contextOf(companyWith({ channels: [channel] }));
  const reach = reachOfScenario(
    there,
    { scenario: sPartnerRelay, channels: ['CH-PARTNER'], proof: null },
    { topic: topicWith(), due: there.start },
  );
  return scenarioAims(there, steeringWith({}, { channelCap: 40 }), reach).find(({ kpi }) => kpi.id === 'K-NEWCUST')!;
}

test('what a route brings anyway is no result of a scenario: only what it adds is expected', () => {
  // 212 customers in 6 months are 146 in the 4.1 of the scenario, plus 0, 8 or 20%
  const { marks, basis } = routeWith(212);
  expect(marks).toEqual([0, 12, 29]);
  expect(basis.en).toContain('“visits to garages” usually brings 146.3 customers in 4.1 months');
  expect(basis.en).not.toMatch(/does not pay back/);
});

test('a route of few customers adds one or two, and says where that does not pay', () => {
  const { marks, basis } = routeWith(8);
  expect(marks).toEqual([0, 1, 1]);
  expect(basis.en).toMatch(/Even at its best it does not pay back/);
});

test('an expected result is what is added to the value before', () => {
  const aim = { kpi: kpiOf('K-SESS'), start: 100, marks: [100, 108, 120] as const, basis: pair('x', 'x') };
  expect(expectedResult(aim, '2027-05-01')).toMatchObject({ baseline: 100, low: 0, mid: 8, high: 20 });
});
