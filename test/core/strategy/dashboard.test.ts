import { expect, test } from 'vitest';
import type { PlannedObjective } from '../../../src/core/planning/plan/planned-objective.ts';
import { dashboard } from '../../../src/core/strategy/dashboard.ts';
import { companyWith, contextOf } from '../../support/small-company.ts';

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
