import { expect, test } from 'vitest';
import { offerPages } from '../../../src/core/offers/offer-pages.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const menu = (...entries: (readonly [string, string])[]): PageLiteral => ({
  links: entries.map(([to, anchor]) => ({ to, anchor, position: 'nav' as const })),
});
const named = (pages: Record<string, PageLiteral>) => offerPages(siteOf(pages)).map(({ name }) => name);

test('what the menu leads to is sold, besides the pages that every site has', () => {
  expect(
    named({
      '/': menu(['/roues', 'Roues'], ['/freins', 'Freins'], ['/tarifs', 'Tarifs'], ['/contact', 'Contact']),
      '/roues': {},
      '/freins': {},
      '/tarifs': {},
      '/contact': {},
    }),
  ).toEqual(['Freins', 'Roues']);
});

test('a page that the menu only says to open is called by its own title', () => {
  expect(
    named({ '/': menu(['/roues', 'Learn more'], ['/freins', 'Freins']), '/roues': { title: 'Roues' }, '/freins': {} }),
  ).toEqual(['Freins', 'Roues']);
});

test('a title that begins with the name of the site names the page by what follows', () => {
  const title = (own: string) => ({ title: `Atelier Brun | ${own} | Roues sur mesure` });
  expect(
    named({
      '/': { ...menu(['/a', 'En savoir plus'], ['/b', 'En savoir plus']), title: 'Atelier Brun | Roues sur mesure' },
      '/a': title('La Légère'),
      '/b': title('La Robuste'),
    }),
  ).toEqual(['La Légère', 'La Robuste']);
});

test('a label that says what kind of page it is gives way to the heading of the page, and names no offer alone', () => {
  const site = (label: string, page: PageLiteral) =>
    named({ '/': menu(['/a', label], ['/freins', 'Freins']), '/a': page, '/freins': {} });
  const heading = (text: string): PageLiteral => ({ title: 'Atelier', headings: [{ level: 1, text }] });
  expect(site('Nos prestations', heading('Roues sur mesure'))).toEqual(['Roues sur mesure', 'Freins']);
  expect(site('Descriptif', heading('Les pièces de la maison'))).toEqual(['Freins']);
  expect(site('Overview', heading('The rooms of the house'))).toEqual(['Freins']);
});

test('a page that declares a product is an offer without a menu', () => {
  const jsonLd = ['{ "@context": "https://schema.org", "@type": "Product", "name": "Bol" }'];
  expect(named({ '/': menu(['/contact', 'Contact']), '/contact': {}, '/bol': { title: 'Bol', jsonLd } })).toContain(
    'Bol',
  );
});

test('a page that leads to most offers is their hub', () => {
  const offers = ['/services/a', '/services/b', '/services/c'];
  const pages = siteOf({
    '/': menu(['/services/', 'Services'], ...offers.map((path) => [path, path.slice(-1)] as const)),
    '/services/': { links: offers, title: 'Services', headings: [] },
    ...Object.fromEntries(offers.map((path) => [path, { links: [] }])),
  });
  expect(
    offerPages(pages)
      .filter(({ isHub }) => isHub)
      .map(({ name }) => name),
  ).toEqual(['Services']);
});

test('a guide of the menu that leads to other sites is sold by others', () => {
  const guide = { links: ['a', 'b', 'c', 'd', 'e'].map((name) => ({ to: `https://${name}.org/`, internal: false })) };
  const pages = { '/': menu(['/velos', 'Vélos'], ['/vallee', 'La vallée']), '/velos': {}, '/vallee': guide };
  expect(named(pages)).not.toContain('La vallée');
});
