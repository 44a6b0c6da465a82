import { expect, test } from 'vitest';
import { referralFacts } from '../../../src/core/referral/referral-facts.ts';
import { steeringWith } from '../../support/plan-parts.ts';
import { companyWith, contextOf, subscription } from '../../support/small-company.ts';

const factsOf = (company = companyWith()) => referralFacts(contextOf(company), steeringWith());

test('the price is the order of a shop, the month of a subscription', () => {
  expect([factsOf().averagePrice, factsOf(companyWith({ economics: subscription })).averagePrice]).toEqual([100, 30]);
});

test('the ceiling is that of a channel, the recommendation unknown without answers', () => {
  expect(factsOf()).toMatchObject({ ceiling: 40, nps: null, margin: 0.4, customers: 1 });
});

test('an amount is shown in the currency of the company', () => {
  expect(factsOf().amount(12)).toEqual({ fr: '12\u00a0€', en: '€12' });
});
