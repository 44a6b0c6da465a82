import { describe, expect, test } from '@jest/globals';
import { objectivesPlan } from '../../../src/core/strategy/objectives-plan.ts';
import { channelWith, companyWith, contextOf } from '../../support/small-company.ts';

const objective = (target: number, kpiId = 'K-NEWCUST') => ({
  id: `${kpiId}-${target}`,
  kpiId,
  target,
  strategicObjectiveIds: ['so1'],
  targetedPersonaIds: ['p1'],
});
const measured = [channelWith('CH-SEO', { metrics: { sessions: 6000, newCustomers: 60 } })];
const planFor = (growthObjectives: ReturnType<typeof objective>[], channels = measured) =>
  objectivesPlan(contextOf(companyWith({ growthObjectives, channels })), 1);

describe('an objective', () => {
  test('within the measured pace is kept, with its baseline and no replacement', () => {
    const [plan] = planFor([objective(30)]);
    expect(plan).toMatchObject({ kept: true, verdict: 'prudent', fallback: null });
    expect(plan?.baseline).toBeGreaterThan(40);
  });

  test('out of reach is set aside and replaced by the even odds', () => {
    const [plan] = planFor([objective(5000)]);
    expect(plan).toMatchObject({ kept: false, verdict: 'unrealistic' });
    expect(plan?.fallback?.en).toContain(`${plan?.mid} new customers`);
  });

  test('has no odds when no channel knows both its sessions and its customers', () => {
    const [plan] = planFor([objective(30)], [channelWith('CH-SEO', { metrics: { sessions: 6000 } })]);
    expect(plan).toMatchObject({
      baseline: null,
      probability: null,
      verdict: 'not-simulated',
      kept: true,
      fallback: null,
    });
  });

  test('on an indicator that is not simulated keeps its present value as baseline', () => {
    const [plan] = planFor(
      [objective(0.05, 'K-LEAD-CR')],
      [channelWith('CH-SEO', { metrics: { sessions: 1000, leads: 30, newCustomers: 5 } })],
    );
    expect(plan).toMatchObject({ baseline: 0.03, probability: null, kept: true });
  });
});

test('a company without objectives has none to plan', () => {
  expect(planFor([])).toEqual([]);
});
