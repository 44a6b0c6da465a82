import { expect, test } from 'vitest';
import { declaredPrice } from '../../../../../src/core/framework/company/site-profile/declared-price.ts';

const priced = (offers: object) => declaredPrice({ '@type': 'Service', offers });

test('the unit of a declared price is that of its specification, by its text or its code', () => {
  expect(priced({ price: 12, priceCurrency: 'EUR', priceSpecification: { unitText: 'm²' } })).toEqual({
    price: 12,
    currency: 'EUR',
    per: 'm²',
  });
  const specification = { price: '45.00', priceCurrency: 'GBP', unitCode: 'HUR' };
  expect(priced({ priceSpecification: specification })).toEqual({ price: 45, currency: 'GBP', per: 'h' });
  expect(priced({ price: 30, priceSpecification: { referenceQuantity: { value: 1, unitCode: 'DAY' } } })?.per).toBe(
    'day',
  );
});

test('a price by the piece, and one without a unit, are those of a purchase', () => {
  expect(priced({ price: 8, priceSpecification: { unitCode: 'C62' } })).toEqual({ price: 8, currency: null });
  expect(priced([{ price: 90, priceCurrency: 'EUR' }])).toEqual({ price: 90, currency: 'EUR' });
});

test('no price is declared without a number above zero', () => {
  expect([priced({ price: 0 }), priced({}), declaredPrice(undefined)]).toEqual([null, null, null]);
});
