import { expect, test } from 'vitest';
import { schemaPriceDiffers } from '../../../../src/core/audits/schema/price-differs.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

function messageOf(text: readonly string[], price: string, priceCurrency: string): string | undefined {
  const product = JSON.stringify({ '@type': 'Product', offers: { '@type': 'Offer', price, priceCurrency } });
  return faultsOf(schemaPriceDiffers, siteOf({ '/': { text, jsonLd: [product] } }))[0]?.message.en;
}

test('the only price of the page is that of the data', () => {
  expect(messageOf(['Un bol. 1 280,00 € TTC.'], '1280.00', 'EUR')).toBeUndefined();
  expect(messageOf(['Un bol. 28 €.'], '32', 'EUR')).toBe('The data give 32 EUR, the page shows 28 €.');
});

test('with several prices the currency alone is judged', () => {
  expect(messageOf(['28 €', '30 €'], '32', 'EUR')).toBeUndefined();
  expect(messageOf(['28 €', '30 €'], '28', 'GBP')).toBe('The data give 28 GBP, the page shows 28 €.');
});

test('fees, thresholds, options and prices without tax are no price of the product', () => {
  const other = [
    'Livraison 5 €',
    'Free delivery over £50',
    'Painted for £40',
    'à partir de 12 €',
    '23,33 € HT',
    '9 €/mois',
  ];
  expect(other.flatMap((text) => messageOf([text], '28', 'EUR') ?? [])).toEqual([]);
});

test('a page of several products is not judged', () => {
  const product = { '@type': 'Product', offers: { '@type': 'Offer', price: '32', priceCurrency: 'EUR' } };
  const site = siteOf({ '/': { text: ['28 €'], jsonLd: [JSON.stringify([product, product])] } });
  expect(faultsOf(schemaPriceDiffers, site)).toEqual([]);
});
