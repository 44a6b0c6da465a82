import { expect, test } from 'vitest';
import { foundCurrency } from '../../../../../src/core/framework/company/site-profile/found-currency.ts';
import { siteOf } from '../../../../support/site-of.ts';

const currency = (country: string | null, ...text: string[]) =>
  foundCurrency(siteOf({ '/': { text } }).htmlPages, country);

test('the currency is that of most prices of the site', () => {
  expect(currency(null, 'From R800 per night', 'From R2500 per night', 'about $40')).toBe('ZAR');
  expect(currency('FR', 'Vase 40 €', 'Bol 18,50 €', 'soit 45 $')).toBe('EUR');
  expect(currency('CH', 'Vase CHF 40', 'Bol 18.50 CHF')).toBe('CHF');
  expect(currency('CA', 'Vase $40', 'Bowl $18')).toBe('CAD');
  expect(currency(null, 'Tour A$40', 'Walk A$18')).toBe('AUD');
});

test('one sum, or the name of a model, is no currency of the site', () => {
  expect(currency('FR', 'Un projet de 3 000 $')).toBeNull();
  expect(currency('FR', 'Moteur R12', 'Moteur R19')).toBeNull();
});
