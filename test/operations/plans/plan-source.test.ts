import { expect, test } from 'vitest';
import { planSource } from '../../../src/operations/plans/plan-source.ts';
import { smallPlan } from '../../support/small-plan.ts';
import { companyWith } from '../../support/small-company.ts';

test('personas are named as in the company that the plan was made for', () => {
  const strategy = smallPlan({}, { personas: companyWith().personas });
  const { personaNames, locale } = planSource(strategy, { findings: [] } as never, 'en');
  expect([[...personaNames], locale]).toEqual([[['p1', 'Camille, 34 ans']], 'en']);
});
