import { expect, test } from 'vitest';
import { foundSector } from '../../../../../src/core/framework/company/site-profile/found-sector.ts';
import { type PageLiteral, siteOf } from '../../../../support/site-of.ts';

const sectorOf = (pages: Readonly<Record<string, PageLiteral>>) => {
  const plain = Object.entries(pages).map(([path, page]) => [
    path,
    { jsonLd: [], description: null, headings: [], ...page },
  ]);
  const { home, htmlPages } = siteOf(Object.fromEntries(plain));
  return foundSector(home, htmlPages, []);
};

test('a type of structured data names the trade', () => {
  expect(sectorOf({ '/': { title: 'A', jsonLd: [JSON.stringify({ '@type': 'Dentist', name: 'A' })] } })).toBe(
    'health_wellness',
  );
});

test.each([
  ['home_services', 'Menuiserie Martin', 'Vérandas et pergolas sur mesure'],
  ['health_wellness', 'Hill Dental', 'Family dentistry and orthodontics'],
  ['professional_services', 'Martin & Co', 'Solicitors and lawyers for families'],
  ['sport_outdoor', 'Le Rocher', 'Club d’escalade et de randonnée'],
  ['food_drink', 'Les Trois Ruches', 'Miels et confitures de la vallée'],
  ['food_drink', 'Hill Farm', 'Honey, chutneys and cider vinegar'],
  ['travel_hospitality', 'La Grange', 'Gîte et chambres d’hôtes'],
])('words of the home page name %s', (sector, title, description) => {
  expect(sectorOf({ '/': { title, description }, '/a': { title: 'Contact', description: null } })).toBe(sector);
});

test('nothing is proposed when few words, or those of two trades, are found', () => {
  expect(sectorOf({ '/': { title: 'Martin', description: 'Depuis 1980' }, '/a': { title: 'Menu' } })).toBeNull();
  expect(sectorOf({ '/': { title: 'Vin et escalade', description: 'Fromages et randonnées' } })).toBeNull();
});

test('a body of members is a non-profit where no trade is named', () => {
  expect(sectorOf({ '/': { title: 'Les Amis du Pont', description: 'Association loi 1901, devenez bénévole' } })).toBe(
    'nonprofit',
  );
});
