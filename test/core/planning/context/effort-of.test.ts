import { expect, test } from 'vitest';
import { effortOf } from '../../../../src/core/planning/context/effort-of.ts';
import { planContext } from '../../../../src/core/planning/context/plan-context.ts';
import { exampleCompany } from '../../../support/companies.ts';

const company = exampleCompany('maison-tilleul-gres');
const contextOf = (cash: number, dev: number) =>
  planContext(
    {
      ...company,
      capacity: { ...company.capacity, skills: { ...company.capacity.skills, dev } },
      budget: { ...company.budget, cashCycle: cash },
    },
    null,
    { start: '2027-01-04' },
  );

test('a skill that is there is used as it is', () => {
  expect(effortOf(contextOf(9500, 0.8), 'dev', 10, 'activation')).toEqual({ hours: 10, cash: 0, outsourced: false });
});
test('a missing skill is bought for the most part where the stage can pay', () => {
  expect(effortOf(contextOf(9500, 0.1), 'dev', 10, 'activation')).toEqual({ hours: 4, cash: 210, outsourced: true });
});
test('without money it is learnt, half as long again', () => {
  expect(effortOf(contextOf(0, 0.1), 'dev', 10, 'activation')).toEqual({ hours: 15, cash: 0, outsourced: false });
});
