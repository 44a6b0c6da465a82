import { expect, test } from 'vitest';
import { catalogueId, findKpi, isMovedBy, kpiOf, kpiSuits } from '../../../../src/core/framework/kpis/kpi-of.ts';
import { companyWith, subscription } from '../../../support/small-company.ts';

test('an id outside the catalogue is undefined', () => {
  expect(findKpi('K-OWN')).toBeUndefined();
  expect(() => kpiOf('K-OWN')).toThrow(RangeError);
});

test('an indicator suits the companies that have its subject, and none when it is never aimed at', () => {
  const suits = (given: Parameters<typeof companyWith>[0]) =>
    ['K-CART-AB', 'K-CHURN-M', 'K-CSAT', 'K-OPEN', 'K-OWN'].filter((id) => kpiSuits(id, companyWith(given)));
  expect(suits({})).toEqual(['K-CART-AB', 'K-CSAT']);
  expect(suits({ economics: subscription })).toEqual(['K-CHURN-M', 'K-CSAT']);
});

test('retention moves the indicators of loyalty, not those of conquest', () => {
  expect([isMovedBy('K-REPEAT-12M', 'RET'), isMovedBy('K-NEWCUST', 'RET'), isMovedBy('K-OWN', 'RET')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('an id that the catalogue continues is the indicator that continues it', () => {
  expect(['K-CHURN', 'K-CR', 'K-NONE'].map(catalogueId)).toEqual(['K-CHURN-M', 'K-CR', 'K-NONE']);
});
