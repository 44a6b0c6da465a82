import { expect, test } from 'vitest';
import {
  asksTaxIncluded,
  bothAmounts,
  companyCountry,
  saleSource,
  taxRate,
  taxText,
  withoutTax,
} from '../../../../src/core/framework/company/price-tax.ts';
import { emptyProfile } from '../../../../src/core/framework/company/site-profile/site-profile.ts';

test('a price is divided by the rate of its country, or of its trade where this differs', () => {
  expect(withoutTax(120, { country: 'FR', sector: 'home_services', model: 'lead_gen_services' })).toBe(100);
  expect(withoutTax(110, { country: 'FR', sector: 'restaurant' })).toBe(100);
  expect(withoutTax(100, { country: 'US' })).toBe(100);
  expect(withoutTax(100, { country: 'FR', model: 'b2b_saas' })).toBe(100);
});

test('the rate is named with what it was taken from, and no VAT is named where there is none', () => {
  expect(taxRate({ country: 'US' })).toBe(0);
  expect(taxText({ country: 'US' }).en).toMatch(/no VAT.*sales tax is left out/);
  expect(saleSource({ country: 'FR' }).fr).toBe('moyenne de vos prix');
  expect(saleSource({ country: 'FR', sale: '30' }).en).toBe('your average purchase');
});

test('a company that charges no tax keeps its whole price, and nothing is said of a tax', () => {
  const answers = { country: 'FR', sector: 'home_craft', vat: 'none', sale: '60' };
  expect(withoutTax(60, answers)).toBe(60);
  expect(bothAmounts({ paid: 60, net: withoutTax(60, answers), currency: 'EUR' }).en).toBe('€60');
  expect(asksTaxIncluded({ country: 'FR' }, { ...emptyProfile, untaxed: { page: '/', passage: '' } })).toBe(false);
});

test('an amount from which tax was taken off says both figures and which one the plan counts', () => {
  const said = bothAmounts({ paid: 48, net: 40, currency: 'EUR' });
  expect(said.fr).toMatch(/^48\s€ taxe comprise, que le plan compte pour 40\s€ hors taxe$/u);
  expect(said.en).toBe('€48 tax included, which the plan counts as €40 without tax');
});

test('the money of the prices tells the country before the language does, and what is stated before both', () => {
  const of = (answers: Readonly<Record<string, string>>, profile: object = {}) =>
    companyCountry(answers, { ...emptyProfile, ...profile })?.code ?? null;
  expect(of({ language: 'en', offers: 'Suite = 1,200 $' })).toBe('US');
  expect(of({ language: 'en' }, { currency: 'USD' })).toBe('US');
  expect(of({ language: 'en', offers: 'Suite = 120 £' })).toBe('GB');
  expect(of({ language: 'en' }, { currency: 'EUR' })).toBe('IE');
  expect(of({ language: 'en' }, { currency: 'ZAR' })).toBe('ZA');
  expect(of({ language: 'fr' }, { currency: 'CHF' })).toBe('CH');
  expect(of({ language: 'fr' }, { currency: 'USD' })).toBe('CA');
  expect(of({ language: 'en', offers: 'Suite = 1,200 $' }, { country: 'NZ' })).toBe('NZ');
  expect(of({ language: 'en', offers: 'Suite = 1,200 $', country: 'GB' })).toBe('GB');
  expect(of({ language: 'en' })).toBe('GB');
});
