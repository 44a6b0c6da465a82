import { describe, expect, test } from 'vitest';
import { stagesPlan } from '../../../../src/core/strategy/stages/stages-plan.ts';
import { channelWith, companyWith, contextOf, subscription } from '../../../support/small-company.ts';

const stageOf = (stage: string, given: Parameters<typeof companyWith>[0]) =>
  stagesPlan(contextOf(companyWith(given)), []).find((one) => one.stage === stage);
const channels = [channelWith('CH-SEO', { metrics: { sessions: 1000, orders: 20, newCustomers: 10 } })];

describe('a stage', () => {
  test('aims a tenth above its measured rate', () => {
    expect(stageOf('ACT', { channels })).toMatchObject({ baselineVolume: 20, baselineRate: 0.02, targetRate: 0.022 });
  });

  test('aims at the objective of the company where there is one', () => {
    const churn = {
      id: 'g1',
      kpiId: 'K-CHURN-M',
      target: 0.02,
      strategicObjectiveIds: ['so1'],
      targetedPersonaIds: ['p1'],
    };
    expect(stageOf('RET', { economics: subscription, growthObjectives: [churn] })).toMatchObject({
      baselineRate: 0.97,
      targetRate: 0.98,
    });
  });

  test('gains almost nothing when nearly everybody already stays', () => {
    expect(stageOf('RET', { economics: subscription })?.targetRate).toBe(0.9729);
  });

  test('gives the reason when its figures are not recorded, and is then read by its usual indicator', () => {
    expect(stageOf('REF', { channels })).toMatchObject({
      baselineRate: null,
      targetRate: null,
      missingReason: { en: expect.stringContaining('Who told you about us') },
      kpiIds: ['K-REF-RATE'],
    });
  });
});
