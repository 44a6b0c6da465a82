import { expect, test } from 'vitest';
import { costCeiling, economicsOf, policyOf } from '../../../../src/core/framework/economics/answered-economics.ts';
import { unitEconomics } from '../../../../src/core/framework/economics/unit-economics.ts';
import { companyWith } from '../../../support/small-company.ts';

test.each([
  [false, { margin: '40', aov: '1200', orders: '1.3' }],
  [false, { margin: '40', aov: '100', orders: '6' }],
  [true, { margin: '70', arpa: '30', churn: '3' }],
  [true, { margin: '70', arpa: '30', churn: '0' }],
])('the most that a customer may cost is that of the plan (subscription: %s, %j)', (subscription, answers) => {
  const economics = economicsOf(answers, subscription);
  const policy = policyOf(subscription);
  const company = companyWith({ economics, policy } as never);
  expect(costCeiling(economics, policy)).toBeCloseTo(unitEconomics(company).cacMax, 6);
});
