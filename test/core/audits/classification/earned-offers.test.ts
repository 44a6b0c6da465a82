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

/** What three cabins of one folder become, which the model took for offers; null for those that stay. */
const cabins = (texts: readonly string[], hub = false): (string | null)[] => {
  const paths = texts.map((_, at) => `/cabanes/bois/${at}/`);
  const pages = Object.fromEntries(
    paths.map((path, at) => [path, { title: `Cabane ${at}`, text: [texts[at]!], links: [] }]),
  );
  const facts = siteOf({ '/': { links: [] }, '/cabanes/': { links: [] }, ...pages });
  const urls = paths.map((path) => `https://exemple.fr${path}`);
  const kinds = new Map<string, KindOfPage>(urls.map((one) => [one, offer]));
  if (hub) kinds.set('https://exemple.fr/cabanes/', { ...offer, kind: 'hub' });
  const found = unearnedOffers(facts.htmlPages, kinds, kindSite(facts.htmlPages, facts.home));
  return urls.map((one) => found.get(one)?.kind ?? null);
};

test('pages of one folder are offers together as soon as one earns it, and below the hub of a folder above', () => {
  const quiet = 'La cabane regarde la vallée.';
  expect(cabins([quiet, quiet, quiet])).toEqual(['other', 'other', 'other']);
  expect(cabins([quiet, 'La nuit : 90 €', quiet])).toEqual([null, null, null]);
  expect(cabins([quiet, quiet, quiet], true)).toEqual([null, null, null]);
});

test('a table of results is no offer and no list, a table of prices is', () => {
  const table = (last: string) => ({
    title: 'Visite',
    blocks: [
      ...Array.from({ length: 24 }, (_, at) => ({ kind: 'cell' as const, text: at % 2 ? `${at}` : 'Les Loups' })),
      { kind: 'cell' as const, text: last },
    ],
  });
  expect(becomes(table('12 - 9'))).toMatchObject({ kind: 'other' });
  expect(becomes(table('12 - 9'), { ...offer, kind: 'list' })).toMatchObject({ kind: 'other' });
  expect(becomes(table('12 €'))).toBeNull();
});

test('a page named by the company or its premises, without a price, is about it', () => {
  const named = (text: string, heading: string) =>
    becomes({ headings: [{ level: 1, text: heading }], text: [text] })?.kind ?? null;
  expect(named('Réservez une visite du manège.', 'Nos installations')).toBe('about');
  expect(named('Réservez une visite : 12 €', 'Nos installations')).toBeNull();
  expect(named('Réservez une visite du manège.', 'Location de nos installations')).toBeNull();
});
