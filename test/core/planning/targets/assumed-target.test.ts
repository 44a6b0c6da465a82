import { expect, test } from 'vitest';
import { isAssumedTarget } from '../../../../src/core/planning/targets/assumed-target.ts';
import { exampleCompany } from '../../../support/companies.ts';

test('a target is assumed only where an assumption is about it, not about another', () => {
  const { growthObjectives } = exampleCompany('maison-tilleul-gres');
  const about = (place: number) => ({
    growthObjectives,
    hypotheses: [{ about: `growthObjectives/${place}/target`, taken: '1', from: 'assumption' }],
  });
  const [first] = growthObjectives;
  expect([isAssumedTarget(first!, about(0)), isAssumedTarget(first!, about(1))]).toEqual([true, false]);
});
