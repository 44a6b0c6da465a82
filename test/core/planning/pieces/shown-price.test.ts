import { expect, test } from 'vitest';
import { paidAmount } from '../../../../src/core/framework/economics/paid-amount.ts';
import { offerPrice } from '../../../../src/core/planning/pieces/offer-price.ts';
import { shownPrice } from '../../../../src/core/planning/pieces/shown-price.ts';
import { companyWith } from '../../../support/small-company.ts';

test('a net price that was divided from the price paid gives that price back', () => {
  expect(paidAmount(45.4, 0.08)).toBe(49);
  expect(paidAmount(16.58, 0.2)).toBe(19.9);
  expect(paidAmount(20.79, 0.2)).toBe(24.95);
  expect(paidAmount(626, 0.15)).toBe(720);
  expect(paidAmount(33.33, 0.2)).toBe(40);
});

test('a round net price, and one that no usual price gives, keep their cents', () => {
  expect(paidAmount(9.76, 0.021)).toBe(9.96);
  expect(paidAmount(175, 0.055)).toBe(184.63);
  expect(paidAmount(98, 0.2)).toBe(117.6);
  expect(paidAmount(31.17, 0)).toBe(31.17);
});

test('where the tax is added at the till, a price is the one of the file, and says so', () => {
  const [first] = companyWith().offers;
  const priceIn = (country: string) => {
    const offers = [{ ...first!, name: 'Saddle', priceNet: 9.5, vatRate: 0.15 }];
    const company = companyWith({ offers, organisation: { ...companyWith().organisation, country } });
    return [shownPrice(company, company.offers[0]!), offerPrice(company, company.offers[0]!)?.text ?? ''] as const;
  };
  for (const country of ['US', 'CA']) {
    const [amount, text] = priceIn(country);
    expect(amount).toBe(9.5);
    expect(text).toMatch(/plus tax/u);
    expect(text).not.toMatch(/VAT|HT/u);
  }
  expect(priceIn('GB')[1]).not.toMatch(/plus tax/u);
});
