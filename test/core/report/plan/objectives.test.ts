import { expect, test } from 'vitest';
import type { PlannedObjective } from '../../../../src/core/planning/plan/planned-objective.ts';
import { isFloor, objectivesPart, verdictName } from '../../../../src/core/report/plan/objectives.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallPlan } from '../../../support/small-plan.ts';

const objective = (given: Partial<PlannedObjective> = {}) =>
  ({
    kpiId: 'K-NEWCUST',
    baseline: 100,
    target: 120,
    dueDate: '2027-06-27',
    low: 110,
    mid: 130,
    high: 150,
    probability: 0.62,
    verdict: 'realistic',
    kept: true,
    reason: pair('Parce que.', 'Because.'),
    fallback: null,
    strategicObjectiveIds: ['so9'],
    personaIds: [],
    offerIds: [],
    evidence: [],
    ...given,
  }) as PlannedObjective;
const partOf = (...objectives: PlannedObjective[]) => objectivesPart(smallPlan({ objectives }));
const rowOf = (one: PlannedObjective) => {
  const block = partOf(one)[1];
  return block?.kind === 'table' ? block.rows[0]! : [];
};

test('a plan without an objective has no such part', () => {
  expect(partOf()).toEqual([]);
});

test('odds are a range, a percentage and a verdict', () => {
  expect(rowOf(objective()).slice(4)).toMatchObject(['110 – 130 – 150', { en: '62%' }, verdictName('realistic')]);
});

test('an objective that is not simulated has no odds, and the note on draws is left out', () => {
  const tracked = objective({ low: null, mid: null, high: null, probability: null, verdict: 'not-simulated' as never });
  expect(rowOf(tracked).slice(4)).toMatchObject([{ en: 'not simulated' }, null, { en: 'tracked, not simulated' }]);
  expect([partOf(tracked).length, partOf(objective()).length]).toEqual([5, 6]);
});

test('a floor is a simulated target of new customers that comes without the plan', () => {
  expect(isFloor(objective({ target: 100 }))).toBe(true);
  expect(isFloor(objective({ target: 101 }))).toBe(false);
  expect(isFloor(objective({ target: 100, kept: false }))).toBe(false);
  expect(isFloor(objective({ target: 100, probability: null }))).toBe(false);
});

test('goals stated in words open the part, with what is within reach', () => {
  const goal = {
    id: 'so1',
    statement: 'Reach 500 members',
    measure: pair('Membres', 'Members'),
    unit: 'count' as const,
    current: 412,
    target: 500,
    reachable: 454,
    verdict: 'out-of-reach' as const,
    proposal: pair('Retenir 454.', 'Aim at 454.'),
  };
  const block = objectivesPart(smallPlan({ statedGoals: [goal] }))[1];
  expect(block?.kind === 'table' ? block.rows[0] : []).toMatchObject([
    'Reach 500 members',
    { en: 'Members' },
    { en: '412' },
    { en: '500' },
    { en: '454' },
    { en: 'out of reach' },
    { en: 'Aim at 454.' },
  ]);
});
