import { expect, test } from 'vitest';
import { offerPages } from '../../../src/core/offers/offer-pages.ts';
import { withOffersOf } from '../../../src/core/offers/pages-of-offers.ts';
import { siteOf } from '../../support/site-of.ts';

const paths = {
  '/sea-salt': 'Sea salt',
  '/thyme-salt': 'Salt with thyme',
  '/the-harvest': 'The harvest',
  '/shop': 'Shop',
};
const site = siteOf({
  '/': { links: Object.entries(paths).map(([to, anchor]) => ({ to, anchor, position: 'nav' as const })) },
  ...Object.fromEntries(Object.entries(paths).map(([path, title]) => [path, { title }])),
});
const urlOf = (path: string) => site.htmlPages.find(({ record }) => new URL(record.url).pathname === path)!.record.url;
const sold = (names: readonly string[], urls: readonly string[] = []) =>
  offerPages(withOffersOf(site, { names, urls: new Set(urls.map(urlOf)) })).map(({ name }) => name);

test('pages that are not what the company says that it sells are no offers', () => {
  expect(offerPages(site).map(({ name }) => name)).toContain('The harvest');
  expect(sold(['Sea salt, 200 g', 'Thyme salt'])).toEqual(['Sea salt', 'Salt with thyme']);
});

test('a page whose address the company gives is an offer whatever its name', () => {
  expect(sold(['Sea salt'], ['/the-harvest'])).toContain('The harvest');
});

test('names that no page has leave the offers as the site shows them', () => {
  expect(withOffersOf(site, { names: ['Consulting'], urls: new Set() })).toBe(site);
});
