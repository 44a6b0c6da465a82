import { expect, test } from 'vitest';
import { cycleMonths } from '../../../src/core/framework/cycle-months.ts';
import { exampleCompany } from '../../support/example-companies.ts';

test('a cycle has the months of its seasonality, or of its dates', () => {
  const company = exampleCompany('maison-tilleul-gres');
  expect(cycleMonths(company)).toBe(6);
  const period = { ...company.period, cycleStart: '2027-01-01', cycleEnd: '2027-03-31' };
  expect(cycleMonths({ ...company, simulation: undefined, period })).toBe(3);
});
