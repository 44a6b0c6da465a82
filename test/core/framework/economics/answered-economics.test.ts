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

const ceilingOf = (answers: Record<string, string>): number =>
  costCeiling(economicsOf(answers, false), policyOf(false));

test('a customer who pays each week for nine months may cost a third of what all these weeks leave', () => {
  const answers = { offers: 'Hut = 15 a week', aov: '15', margin: '60', orders: '9 months' };
  expect(ceilingOf(answers)).toBeCloseTo((39 * 15 * 0.6) / 3, 6);
});

test('within six months come the payments of six months, at their own rhythm', () => {
  const within = (orders: string, offers = 'Hut = 15') => {
    const economics = economicsOf({ offers, aov: '15', margin: '60', orders }, false);
    return economics.model === 'transactional' ? economics.expectedOrdersByMonth : null;
  };
  expect(within('once a year')).toEqual({ 6: 1, 12: 1, 24: 2 });
  expect(within('2', 'Card = 30 a year')).toEqual({ 6: 1, 12: 1, 24: 2 });
  expect(within('every month for nine months')).toEqual({ 6: 6, 12: 9, 24: 9 });
  expect(within('two years', 'Hut = 15 a week')).toEqual({ 6: 26, 12: 52, 24: 104 });
});

test('a monthly payment that lasts is bound by what six months of it leave', () => {
  const answers = { offers: 'Hut = 60 a month', aov: '60', margin: '50', orders: 'three years' };
  expect(ceilingOf(answers)).toBeCloseTo(6 * 60 * 0.5, 6);
});
