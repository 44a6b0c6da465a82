import { expect, test } from 'vitest';
import { unearnedOffers } from '../../../../src/core/audits/classification/earned-offers.ts';
import { kindSite } from '../../../../src/core/audits/classification/kind-site.ts';
import type { KindOfPage } from '../../../../src/core/audits/page-kinds/page-kind.ts';
import { type PageLiteral, siteOf } from '../../../support/site-of.ts';

const offer: KindOfPage = { kind: 'offer', reason: { fr: '', en: '' }, isSure: false };
const url = 'https://exemple.fr/autour/la-vallee';

/** What the page that the model took for an offer becomes; null when it stays one. */
const becomes = (page: PageLiteral, known: KindOfPage = offer): KindOfPage | null => {
  const facts = siteOf({ '/': { links: [] }, '/autour/la-vallee': { title: 'La vallée', links: [], ...page } });
  const site = kindSite(facts.htmlPages, facts.home);
  return unearnedOffers(facts.htmlPages, new Map([[url, known]]), site).get(url) ?? null;
};
const hosts = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ to: `https://${name}.org/`, internal: false }));
const files = ['plan', 'tarif', 'menu'].map((name) => ({ to: `/${name}.pdf` }));

test('a page without price, request, name or place of an offer is a neutral page', () => {
  expect(becomes({ text: ['Le sentier suit la rivière.'] })).toMatchObject({ kind: 'other', isSure: false });
});

test.each<[string, PageLiteral]>([
  ['a price', { text: ['La nuit : 90 €'] }],
  ['words that ask to book', { text: ['Réservez votre table.'] }],
  ['the name of an offer', { title: 'Location de vélos' }],
  ['structured data of a service', { jsonLd: ['{"@context":"https://schema.org","@type":"Service","name":"Visite"}'] }],
])('%s makes it an offer', (_name, page) => {
  expect(becomes(page)).toBeNull();
});

test('a page of the menu stays an offer, unless it is a guide to other sites or a page of downloads', () => {
  const inMenu = (page: PageLiteral): KindOfPage | null => {
    const menu = { to: '/autour/la-vallee', anchor: 'La vallée', position: 'nav' as const };
    const facts = siteOf({ '/': { links: [menu] }, '/autour/la-vallee': { title: 'La vallée', links: [], ...page } });
    return (
      unearnedOffers(facts.htmlPages, new Map([[url, offer]]), kindSite(facts.htmlPages, facts.home)).get(url) ?? null
    );
  };
  expect(inMenu({ text: ['Le sentier suit la rivière.'] })).toBeNull();
  expect(inMenu({ links: hosts, text: ['Le sentier.'] })).toMatchObject({ kind: 'other', isSure: true });
  expect(inMenu({ links: files, text: ['Les cartes.'] })).toMatchObject({ kind: 'other', isSure: true });
  expect(inMenu({ links: hosts, text: ['Visite guidée : 12 €'] })).toBeNull();
});

test('a hub of documents stays a hub, and an offer that a rule decided an offer', () => {
  expect(becomes({ links: files, text: ['Les cartes.'] }, { ...offer, kind: 'hub' })).toBeNull();
  expect(becomes({ text: ['Le sentier.'] }, { ...offer, isSure: true })).toBeNull();
});
