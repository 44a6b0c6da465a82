import { expect, test } from 'vitest';
import { noOfferPage } from '../../../src/core/diagnoses/no-offer-page.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const call = { to: 'tel:+33297541826', href: 'tel:+33297541826', http: false, internal: false };
const labels: Readonly<Record<string, string>> = {
  '/equipe': 'Notre équipe',
  '/contact': 'Contact',
  '/avis': 'Avis',
  '/faq': 'FAQ',
};
const menu = (entries: Readonly<Record<string, string>>): PageLiteral => ({
  links: [call, ...Object.entries(entries).map(([to, anchor]) => ({ to, anchor, position: 'nav' as const }))],
});
const house = Object.fromEntries(Object.keys(labels).map((path) => [path, { links: ['/'] }]));

test('a menu of pages that every site has presents nothing', () => {
  expect(diagnosisOf(noOfferPage, siteOf({ '/': menu(labels), ...house }))?.sentence.en).toBe(
    'None of the 5 pages presents a service or a product: the menu leads to “Notre équipe”, “Contact”, “Avis”, “FAQ”.',
  );
});

test('one page of an offer is enough', () => {
  const pages = { '/': menu({ ...labels, '/roues': 'Roues sur mesure' }), ...house, '/roues': { links: ['/'] } };
  expect(diagnosisOf(noOfferPage, siteOf(pages))).toBeNull();
});

test('a page of the menu that presents an offer is enough, whatever its name', () => {
  const entries = { ...labels, '/famille': 'Nos avocats' };
  const pages = { '/': menu(entries), ...house, '/famille': { links: ['/'], meta: { 'og:type': 'product' } } };
  expect(diagnosisOf(noOfferPage, siteOf(pages))).toBeNull();
});
