import { expect, test } from 'vitest';
import { withProposedAims } from '../../../../src/core/strategy/measurement/proposed-aims.ts';
import { exampleCompany, planOf } from '../../../support/companies.ts';

const plan = planOf(exampleCompany('maison-tilleul-gres'));
const [cost] = plan.actions.flatMap(({ kpis }) => kpis).filter(({ kpiId }) => kpiId === 'K-CAC-BLENDED');
const [objective] = plan.objectives.filter(({ kpiId }) => kpiId === 'K-CAC-BLENDED');
const boundTo = (proposed: number | null) =>
  withProposedAims(plan.actions, [{ ...objective!, proposed }])
    .flatMap(({ kpis }) => kpis)
    .filter(({ kpiId }) => kpiId === 'K-CAC-BLENDED');

test('an action aims at what the plan proposes instead of a target, and is green from there on', () => {
  for (const { target, low, high, thresholds } of boundTo(cost!.target / 2)) {
    expect(target).toBe(cost!.target / 2);
    expect(thresholds.green).toBe(target);
    expect(low).toBeGreaterThanOrEqual(target);
    expect(high).toBeLessThanOrEqual(target);
  }
});

test('where the plan proposes nothing else, the actions stay as they are', () => {
  expect(withProposedAims(plan.actions, [{ ...objective!, proposed: null }])).toBe(plan.actions);
});
