import { describe, expect, test } from 'vitest';
import { judgedGoal } from '../../../../support/judged-goal.ts';

const fitting = (result: string, decidedBy: 'company' | 'customers') => ({
  id: 'c',
  what: 'a template cut first',
  result,
  isLoss: true,
  drawn: decidedBy === 'company',
  decidedBy,
  groups: [
    { label: 'shelves cut from a template', cases: 400, results: 20 },
    { label: 'shelves cut as asked', cases: 400, results: 60 },
  ],
});
const reasons = [
  {
    id: 'r',
    of: 'shelves cut again',
    asked: 300,
    given: [
      { reason: 'wrong depth', count: 200 },
      { reason: 'other', count: 100 },
    ],
  },
];
const totals = { source: 's', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'a' };

describe('a thing to be made once is judged on those made again', () => {
  const counted = {
    siteTotals: { ...totals, ownMetrics: { 'Shelves remade': 300, 'Parcels, remakes included': 5000 } },
  };
  test('from their count to what the proven way would leave', () =>
    expect(
      judgedGoal('Cut each shelf right first time', 'margin', {
        ...counted,
        comparisons: [fitting('remade', 'company')],
      }),
    ).toMatchObject({ measure: { en: 'Shelves remade' }, unit: 'count', current: 300, target: 150 }));
  test('a gap that customers chose promises nothing', () =>
    expect(
      judgedGoal('Cut each shelf once', 'margin', { ...counted, comparisons: [fitting('remade', 'customers')] }),
    ).toMatchObject({ current: 300, target: 240 }));
  test('the reasons of those sent back count them', () =>
    expect(
      judgedGoal('Fewer parcels that come back', 'margin', {
        reasons: [{ ...reasons[0]!, of: 'orders sent back' }],
        economics: {
          model: 'transactional',
          aovNet: 50,
          marginRate: 0.4,
          repeatRate12m: 0.3,
          ordersPerYear: 1.4,
          horizonMonths: 24,
        } as never,
      }),
    ).toMatchObject({ measure: { en: 'orders sent back' }, current: 300, target: 240 }));
  test('without any count nothing is judged', () =>
    expect(judgedGoal('Cut each shelf once', 'margin')?.verdict).toBe('to-be-measured'));
  test('people who come once are no thing made again', () =>
    expect(judgedGoal('Keep the people who came once', 'retention', counted)?.current).not.toBe(300));
});
