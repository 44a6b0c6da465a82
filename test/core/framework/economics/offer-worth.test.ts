import { expect, test } from 'vitest';
import { marginSpread, offerNamedIn, offerWorths } from '../../../../src/core/framework/economics/offer-worth.ts';
import { companyWith } from '../../../support/small-company.ts';

const [base] = companyWith().offers;
const hearing = {
  ...base!,
  id: 't',
  name: 'Hearing test',
  priceNet: 50,
  marginRate: 0.8,
  revenueShare: 0.2,
  proofs: ['300 tests', 'fee taken off the price of aids'],
};
const aids = {
  ...base!,
  id: 'a',
  name: 'Pair of aids',
  priceNet: 2000,
  marginRate: 0.5,
  revenueShare: 0.8,
  proofs: ['60 pairs'],
};

test('an offer that opens a dearer one is worth its part of it', () => {
  const [first] = offerWorths(companyWith({ offers: [hearing, aids] }));
  expect(first).toMatchObject({ each: 40, next: { rate: 0.2 }, withNext: 240 });
});

test('two offers beside each other open nothing', () =>
  expect(offerWorths(companyWith({ offers: [{ ...hearing, proofs: ['300 tests'] }, aids] }))[0]).toMatchObject({
    next: null,
    withNext: 40,
  }));

test('an offer is named by the first words of its name, not after “without”', () => {
  expect(offerNamedIn('pairs sold to others', [hearing, aids])?.id).toBe('a');
  expect(offerNamedIn('customers without aids', [aids])).toBeNull();
});

test('the spread of margins is that of the richest unit to the poorest', () =>
  expect(marginSpread(offerWorths(companyWith({ offers: [hearing, aids] })))).toBe(25));
