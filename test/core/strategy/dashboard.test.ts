import { describe, expect, test } from 'vitest';
import type { PlannedObjective } from '../../../src/core/planning/plan/planned-objective.ts';
import { dashboard } from '../../../src/core/strategy/dashboard.ts';
import { channelWith, companyWith, contextOf, subscription } from '../../support/small-company.ts';

const stated = {
  id: 'o1',
  kpiId: 'K-NEWCUST',
  target: 500,
  strategicObjectiveIds: ['so1'],
  targetedPersonaIds: ['p1'],
};
const targetFor = (planned: Partial<PlannedObjective>) => {
  const objective = { ...stated, baseline: 30, proposed: null, kept: true, mid: 40, ...planned } as PlannedObjective;
  const context = contextOf(companyWith({ growthObjectives: [stated] }));
  return dashboard(context, [objective], 50).find(({ kpiId }) => kpiId === 'K-NEWCUST')?.target;
};

test('new customers are steered by the number that the objective aims at', () => {
  expect(targetFor({})).toBe(500);
  expect(targetFor({ proposed: 600 })).toBe(600);
});

test('a target out of reach gives way to the number that takes its place', () => {
  expect(targetFor({ kept: false })).toBe(40);
});

test('a number that takes the place of a target and is worse than the start does not', () =>
  expect(targetFor({ kept: false, mid: 20 })).toBe(500));

describe('an indicator without a start is shown only where the company has its source', () => {
  const idsOf = (given: Parameters<typeof companyWith>[0]) =>
    dashboard(contextOf(companyWith(given)), [], 50).map(({ kpiId }) => kpiId);
  const list = (consent: 'opt_in' | 'none') => ({
    channels: [channelWith('CH-EMAIL-NL', { consent, audienceSize: 300 })],
  });
  test('clicks of emails where a list accepted to receive them', () => {
    expect(idsOf(list('opt_in'))).toContain('K-CLICK');
    expect(idsOf(list('none'))).not.toContain('K-CLICK');
  });
  test('a mark out of ten where it was asked once', () => expect(idsOf(list('opt_in'))).not.toContain('K-NPS'));
  test('unless an objective of the company aims at it', () =>
    expect(idsOf({ ...list('none'), growthObjectives: [{ ...stated, kpiId: 'K-CLICK', target: 0.05 }] })).toContain(
      'K-CLICK',
    ));
});

test('revenue starts from what the company sells, never from its new customers alone', () => {
  const { organisation, period } = companyWith();
  const kpi = dashboard(
    contextOf(companyWith({ organisation: { ...organisation, annualTurnoverNet: 120_000 }, period })),
    [],
    50,
  ).find(({ kpiId }) => kpiId === 'K-REVENUE');
  expect(kpi?.baseline).toBeGreaterThan(10_000);
  expect(kpi?.target).toBeGreaterThan(kpi?.baseline ?? Infinity);
});

test('a target below the total of the company, where no channel gives a start, is not aimed at', () => {
  const totals = {
    source: 's',
    bounceDefinition: 'ga4' as const,
    timeDefinition: 't',
    attribution: 'a',
    newCustomers: 5000,
  };
  const context = contextOf(
    companyWith({
      growthObjectives: [stated],
      siteTotals: totals,
      channels: [channelWith('CH-SEO', { metrics: {} })] as never,
    }),
  );
  const objective = { ...stated, baseline: null, proposed: null, kept: true, mid: null } as unknown as PlannedObjective;
  const target = dashboard(context, [objective], 50).find(({ kpiId }) => kpiId === 'K-NEWCUST')?.target ?? null;
  expect(target).not.toBe(500);
});

test('an indicator without an objective is aimed at what a goal in words reaches on it', () => {
  const context = contextOf(companyWith({ economics: { ...subscription, monthlyChurn: 0.02 } as never }));
  const goal = { kpiId: 'K-CHURN-M', unit: 'count', current: 200, reachable: 150, verdict: 'within-reach' };
  const targetOf = (goals: readonly unknown[]) =>
    dashboard(context, [], 50, goals as never).find(({ kpiId }) => kpiId === 'K-CHURN-M')?.target;
  expect(targetOf([goal])).toBeCloseTo(0.015, 4);
  expect(targetOf([])).not.toBeCloseTo(0.015, 4);
});
