import { expect, test } from 'vitest';
import { schemaOfferValues } from '../../../../src/core/audits/schema/offer-values.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const sound = { '@type': 'Offer', price: '28.00', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' };

function faultsOfProduct(offers: unknown) {
  const product = JSON.stringify({ '@type': 'Product', name: 'Bol', offers });
  return faultsOf(schemaOfferValues, { ...siteOf({ '/': { jsonLd: [product] } }), today: '2026-11-29' });
}
const messageOf = (offer: object): string | undefined => faultsOfProduct({ ...sound, ...offer })[0]?.message.en;

test('an offer that search engines can read has no fault, whatever the form of its values', () => {
  expect(messageOf({})).toBeUndefined();
  expect(messageOf({ price: 28, availability: 'instock', priceValidUntil: '2027-12-31' })).toBeUndefined();
  expect(messageOf({ price: undefined, priceSpecification: [{ price: '28', priceCurrency: 'EUR' }] })).toBeUndefined();
  expect(faultsOfProduct({ '@type': 'AggregateOffer', lowPrice: '28', priceCurrency: 'EUR' })).toEqual([]);
  expect(faultsOfProduct({ '@id': '#offer' })).toEqual([]);
});

test.each([
  ['1,299.00', '1299'],
  ['1 299,50 €', '1299.50'],
  ['12,50', '12.50'],
  ['£12.50', '12.50'],
])('the price %s is written as the number %s', (price, meant) => {
  const [fault] = faultsOfProduct({ ...sound, price });
  expect(fault!.message.en).toBe(`Data of the offer: the price “${price}” is not a number written as 1299.00.`);
  expect(fault!.edit).toEqual({ old: price, new: meant });
});

test('a price or a currency that is missing is named, of a product only', () => {
  expect(messageOf({ price: undefined, priceCurrency: '' })).toBe(
    'Data of the offer: the price is missing; the currency is missing.',
  );
  const service = JSON.stringify({ '@type': 'Service', name: 'Pose', offers: { '@type': 'Offer', name: 'Pose' } });
  expect(faultsOf(schemaOfferValues, siteOf({ '/': { jsonLd: [service] } }))).toEqual([]);
});

test('a currency without an ISO 4217 code, an unknown availability and a past validity are named', () => {
  expect(messageOf({ priceCurrency: 'UKP' })).toContain('the currency “UKP” is not an ISO 4217 code');
  expect(messageOf({ availability: 'in stock' })).toContain('the availability “in stock” is not in schema.org');
  expect(messageOf({ priceValidUntil: '2025-12-31' })).toContain('the price was valid until 2025-12-31');
});
