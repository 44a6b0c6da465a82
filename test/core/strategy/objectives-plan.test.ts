import { describe, expect, test } from 'vitest';
import { growthModel, growthSimulation } from '../../../src/core/framework/objectives/growth-simulation.ts';
import { withinRoom } from '../../../src/core/strategy/ledger/within-room.ts';
import { objectivesPlan } from '../../../src/core/strategy/objectives-plan.ts';
import { aimOf } from '../../../src/core/planning/plan/planned-objective.ts';
import { channelWith, companyWith, contextOf } from '../../support/small-company.ts';
import { noEffects, someEffects } from '../../support/counted-effects.ts';

const objective = (target: number, kpiId = 'K-NEWCUST') => ({
  id: `${kpiId}-${target}`,
  kpiId,
  target,
  strategicObjectiveIds: ['so1'],
  targetedPersonaIds: ['p1'],
});
const measured = [channelWith('CH-SEO', { metrics: { sessions: 6000, newCustomers: 60 } })];
const planFor = (growthObjectives: ReturnType<typeof objective>[], channels = measured) => {
  const company = companyWith({ growthObjectives, channels });
  const isCounted = company.channels.some(({ metrics }) => typeof metrics.newCustomers === 'number');
  const growth = isCounted ? growthSimulation(growthModel(company, []), 1) : null;
  return objectivesPlan(contextOf(company), { growth, effects: noEffects });
};

describe('an objective', () => {
  test('within the measured pace is kept, with its baseline and the better number that the plan aims at', () => {
    const [plan] = planFor([objective(30)]);
    expect(plan).toMatchObject({ kept: true, fallback: null });
    expect(plan?.probability).toBeLessThanOrEqual(0.6);
    expect(plan?.baseline).toBeGreaterThan(40);
    expect(plan?.proposed).toBeGreaterThan(plan?.baseline ?? 0);
    expect(plan?.reason.en).toContain(`the plan aims at ${plan?.proposed} instead`);
  });

  test('that nobody stated is the number that the plan can reach', () => {
    const hypotheses = [{ about: 'target', taken: '30', from: 'assumption' }];
    const company = companyWith({ growthObjectives: [objective(30)], channels: measured, hypotheses } as never);
    const growth = growthSimulation(growthModel(company, []), 1);
    const [plan] = objectivesPlan(contextOf(company), { growth, effects: noEffects });
    expect(plan?.target).toBeGreaterThan(plan?.baseline ?? Number.POSITIVE_INFINITY);
    expect(plan?.proposed).toBeNull();
    expect(plan?.reason.en).not.toContain('The target is no more than');
  });

  test('of a company that can serve no more keeps what comes', () => {
    const hypotheses = [{ about: 'target', taken: '30', from: 'assumption' }];
    const company = companyWith({
      growthObjectives: [objective(30)],
      channels: measured,
      hypotheses,
      serviceCapacity: [{ id: 's', label: 'Repairs', possible: 60, used: 60 }],
    } as never);
    const growth = withinRoom(company, growthSimulation(growthModel(company, []), 1));
    const [plan] = objectivesPlan(contextOf(company), { growth, effects: noEffects });
    expect(plan?.target).toBeLessThanOrEqual(Math.round(growth.idle));
    expect(plan?.probability).toBeGreaterThanOrEqual(0.1);
    expect(plan?.reason.en).toContain('Nothing more can be served');
  });

  test('that names no offer and no channel is about all offers, and rests on the channels with a figure', () => {
    const channels = [...measured, channelWith('CH-EMAIL', { metrics: { sessions: null } })];
    const [plan] = planFor([objective(30)], channels);
    expect(plan?.offerIds).toEqual(companyWith({}).offers.map(({ id }) => id));
    expect(plan?.offerIds.length).toBeGreaterThan(0);
    expect(plan?.evidence).toEqual([measured[0]!.id]);
  });

  test('above what comes without the plan keeps its own target', () => {
    expect(planFor([objective(61)])[0]?.proposed).toBeNull();
  });

  test('no better than a rate that is already measured gets a better one', () => {
    const channels = [channelWith('CH-SEO', { metrics: { sessions: 1000, leads: 30, newCustomers: 5 } })];
    expect(planFor([objective(0.02, 'K-LEAD-CR')], channels)[0]?.proposed).toBeCloseTo(0.033);
    expect(planFor([objective(0.05, 'K-LEAD-CR')], channels)[0]?.proposed).toBeNull();
  });

  test('that nobody stated is said with the number that it aims at, not with the one of the file', () => {
    const hypotheses = [{ about: 'target', taken: '31', from: 'assumption' }];
    const company = companyWith({ growthObjectives: [objective(31)], channels: measured, hypotheses } as never);
    const growth = growthSimulation(growthModel(company, []), 1);
    const [plan] = objectivesPlan(contextOf(company), { growth, effects: noEffects });
    expect(plan?.reason.en).toContain(`of reaching ${plan?.target}`);
  });

  test('on a cost that nothing is spent for needs no number of customers, whatever the target', () => {
    const channels = [channelWith('CH-SEO', { metrics: { sessions: 6000, newCustomers: 60 } })];
    const hypotheses = [{ about: 'growthObjectives/0/target', taken: '69', from: 'assumption' }];
    for (const given of [{}, { hypotheses }]) {
      const costs = [{ id: 'c', channelId: channels[0]!.id, purpose: 'acquisition', cash: 0 }];
      const company = companyWith({
        growthObjectives: [objective(69, 'K-CAC-BLENDED')],
        channels,
        costs,
        hourlyCost: 0,
        ...given,
      } as never);
      const growth = growthSimulation(growthModel(company, []), 1);
      const [plan] = objectivesPlan(contextOf(company), { growth, effects: someEffects });
      expect(plan).toMatchObject({ probability: null, kept: true });
      expect(aimOf(plan!)).toBe(0);
      expect(plan?.reason.en).not.toMatch(/NaN|Infinity/);
    }
  });

  test('on visits starts from the total of the whole company where no channel counts its own', () => {
    const channels = [channelWith('CH-SEO', { metrics: { newCustomers: 60 } })];
    const company = companyWith({
      growthObjectives: [objective(100, 'K-SESS')],
      channels,
      siteTotals: { sessions: 6000 },
    } as never);
    const growth = growthSimulation(growthModel(company, []), 1);
    const [plan] = objectivesPlan(contextOf(company), { growth, effects: noEffects });
    expect(plan?.baseline).toBeGreaterThan(100);
    expect(plan?.proposed).toBeGreaterThan(plan?.baseline ?? Number.POSITIVE_INFINITY);
  });

  test('out of reach is set aside and replaced by the even odds', () => {
    const [plan] = planFor([objective(5000)]);
    expect(plan).toMatchObject({ kept: false, verdict: 'unrealistic' });
    expect(plan?.fallback?.en).toContain(`${plan?.mid} new customers`);
  });

  test('is never replaced by fewer than what comes without the plan', () => {
    const company = companyWith({ growthObjectives: [objective(30), objective(500)], channels: measured });
    const losing = {
      p10: 20,
      p25: 22,
      p50: 25,
      p75: 28,
      p90: 31,
      idle: 40,
      reaches: (many: number) => (many > 30 ? 0 : 0.5),
      at: () => 25,
    };
    const [reached, far] = objectivesPlan(contextOf(company), { growth: losing as never, effects: someEffects });
    expect(reached).toMatchObject({ verdict: 'reached', kept: true, proposed: 40, probability: null, fallback: null });
    expect(far).toMatchObject({ verdict: 'unrealistic', kept: false, proposed: 40 });
    expect(far?.fallback?.en).toContain('40 new customers');
  });

  test('that is too far is aimed at by the number that takes its place', () => {
    const [plan] = planFor([objective(5000)]);
    expect(aimOf(plan!)).toBe(plan?.mid);
  });

  test('has no odds when no channel counts its customers', () => {
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
