import { expect, test } from 'vitest';
import { foundCountry } from '../../../../../src/core/framework/company/site-profile/found-country.ts';
import { countryNamed } from '../../../../../src/core/framework/company/site-profile/countries.ts';
import { siteOf } from '../../../../support/site-of.ts';

const countryOf = (text: string, language: 'fr' | 'en' = 'en') =>
  foundCountry(siteOf({ '/': { text: [text], lang: null } }).htmlPages, 'https://a.example', language);

test('a postal code decides between countries of one dialling prefix', () => {
  expect(countryOf('Call +1 270 555 0100, 12 Main Street, Springfield, KY 40069')).toBe('US');
  expect(countryOf('Call +1 604 555 0100, Vancouver V6B 1A1')).toBe('CA');
  expect(countryOf('Call +1 604 555 0100')).toBeNull();
  expect(countryOf('12 High Street, London SW1A 1AA')).toBe('GB');
});

test('an address written whole says its country, whatever its language and the money of the site', () => {
  expect(countryOf('4/965 Bourke Street, Waterloo NSW 2017, Australia')).toBe('AU');
  expect(countryOf('12 rue des Lilas, 1000 Bruxelles, Belgique', 'fr')).toBe('BE');
  expect(countryOf('Contact us: 5 Hill Road, Bangkok 10110, Thailand.')).toBe('TH');
  // A list of places is no address.
  expect(countryOf('We ship to Italy, Spain, Portugal')).toBeNull();
  expect(countryOf('In 2019 we sold 300 vases, Portugal')).toBeNull();
});

test('the address of a host in another country is not that of a French site', () => {
  expect(countryOf('Hébergeur : Host Inc., San Francisco, CA 94107', 'fr')).toBeNull();
});

test('a country beyond the usual ones is read from its prefix or its domain, unless any site may have that domain', () => {
  expect(countryOf('Call +94 77 123 4567')).toBe('LK');
  const ofHost = (host: string) =>
    foundCountry(siteOf({ '/': { text: ['Hello'], lang: null } }).htmlPages, `https://${host}`, 'en');
  expect(ofHost('a.lk')).toBe('LK');
  expect(ofHost('a.io')).toBeNull();
});

test('the domain of the e-mail addresses tells the country of a site that has no domain of one', () => {
  expect(countryOf('Write to info@camp.co.za or to jane@gmail.com')).toBe('ZA');
  expect(countryOf('Écrire à contact@atelier.be', 'fr')).toBe('BE');
  expect(countryOf('Write to jane@gmail.com')).toBeNull();
});

test('a name of a country is known in French, in English and in its own language', () => {
  expect(['Sri Lanka', 'Espagne', 'Deutschland', 'scotland', 'lk', 'Atlantis'].map(countryNamed)).toEqual([
    'LK',
    'ES',
    'DE',
    'GB',
    'LK',
    null,
  ]);
});

test('a title that has a city with its state is of the United States, another pair of capitals is not', () => {
  const ofTitle = (title: string, language: 'fr' | 'en' = 'en') =>
    foundCountry(siteOf({ '/': { title, text: ['Hello'], lang: null } }).htmlPages, 'https://a.example', language);
  expect(ofTitle('Paper House | Custom Invitations | Chicago, IL')).toBe('US');
  expect(ofTitle('Invitations in Chicago, IL - Paper House')).toBe('US');
  expect(ofTitle('Smith, OK then')).toBeNull();
  expect(ofTitle('Invitations, UK | Paper House')).toBeNull();
  expect(ofTitle('Le vin, IL | Maison', 'fr')).toBeNull();
});
