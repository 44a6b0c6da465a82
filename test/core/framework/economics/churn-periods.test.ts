import { expect, test } from 'vitest';
import { monthlyChurn, yearlyChurn } from '../../../../src/core/framework/economics/churn-periods.ts';

test('a loss of a month is compounded over a year, and back', () => {
  expect(yearlyChurn(0.0105)).toBeCloseTo(0.119, 3);
  expect(monthlyChurn(yearlyChurn(0.03))).toBeCloseTo(0.03, 10);
});
