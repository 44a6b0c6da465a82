import { expect, test } from 'vitest';
import { schemaUnknownType } from '../../../../src/core/audits/schema/unknown-type.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const meantBy = (type: string): string | undefined =>
  faultsOf(schemaUnknownType, siteOf({ '/': { jsonLd: [JSON.stringify({ '@type': type })] } }))[0]?.edit?.new;

test('a misspelt type is corrected to the one of schema.org', () => {
  expect(['Prodcut', 'Organisation', 'Products', 'breadcrumbList', 'LocalBuisness'].map(meantBy)).toEqual([
    'Product',
    'Organization',
    'Product',
    'BreadcrumbList',
    'LocalBusiness',
  ]);
});

test('types of schema.org and those of other vocabularies are left alone', () => {
  expect(['Product', 'PriceList', 'gr:Offering', 'WooCommerceThing', 'Cafe'].map(meantBy)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});
