import { expect, test } from 'vitest';
import { plannedCost } from '../../../src/core/steering/planned-cost.ts';
import { exampleCompany } from '../../support/example-companies.ts';

test('the cost of a cycle contains its channels, its part of shared work and the actions outside both', () => {
  expect(plannedCost(exampleCompany('maison-tilleul-gres'), { spent: 8812 })).toBe(8812 + 2300);
  expect(plannedCost(exampleCompany('larkfield-rota'), { spent: 38_378 })).toBe(38_378 + 35_200 / 2 + 6000);
});
