import { expect, test } from 'vitest';
import { onePageManyOffers } from '../../../src/core/diagnoses/one-page-many-offers.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';
import { soundText } from '../../support/sound-text.ts';

const offers = ['Tournage', 'Modelage', 'Émaillage', 'Raku', 'Cuisson au bois'];
const sections = (names: readonly string[]): PageLiteral => ({
  blocks: names.flatMap((name) => [
    { kind: 'heading' as const, level: 2, text: name },
    { text: soundText(`https://exemple.fr/${name}`).join(' ') },
  ]),
});
const home: PageLiteral = {
  links: [
    { to: '/stages', position: 'nav' },
    { to: '/cours', position: 'nav' },
  ],
};

test('five offers on one page of the menu are named', () => {
  expect(diagnosisOf(onePageManyOffers, siteOf({ '/': home, '/cours': sections(offers) }))?.sentence.en).toBe(
    'The page /cours alone presents 5 offers or subjects that people search for by name (Tournage, Modelage, Émaillage…), none of which has its own page.',
  );
});

test.each<[string, Record<string, PageLiteral>]>([
  ['offers with a page each', { '/': home, '/cours': sections(offers), '/tournage': {}, '/modelage': {}, '/raku': {} }],
  ['questions', { '/': home, '/cours': sections(offers.map((name) => `${name} ?`)) }],
  [
    'the people of a team',
    {
      '/': home,
      '/cours': sections(['Anne, photographe', 'Paul, trésorier', 'Zoé, directrice', 'Luc, moniteur', 'Ana, gérante']),
    },
  ],
  [
    'parts that lead to the sites of others',
    {
      '/': home,
      '/cours': { ...sections(offers), links: offers.map((_, at) => ({ to: `https://site${at}.example/` })) },
    },
  ],
  [
    'the rooms of a house that is let as a whole',
    {
      '/': { ...home, title: 'Gîte des Tilleuls' },
      '/cours': sections(['Cuisine', 'Salon', 'Chambre verte', 'Salle de bains', 'Terrasse']),
    },
  ],
  ['a page about something else', { '/': home, '/histoire': sections(offers) }],
])('%s are no diagnosis', (_name, pages) => {
  expect(diagnosisOf(onePageManyOffers, siteOf(pages))).toBeNull();
});

test('the rooms of others are offers of who works on them', () => {
  const rooms = ['Cuisine', 'Salon', 'Dressing', 'Salle de bains', 'Terrasse'];
  const pages = { '/': { ...home, title: 'Atelier des Tilleuls, agencement' }, '/cours': sections(rooms) };
  expect(diagnosisOf(onePageManyOffers, siteOf(pages))?.pages).toBe(5);
});

test('each offer is a page to write, and the parts of one subject are none', () => {
  const found = diagnosisOf(onePageManyOffers, siteOf({ '/': home, '/cours': sections([...offers, 'Autres cours']) }));
  expect(found).toMatchObject({ pages: 5, examples: ['https://exemple.fr/cours'] });
  expect(found!.edits.map(({ before }) => before)).toEqual(offers);
  const parts = ['Raku', 'Déroulement des cours', 'Dates et lieux', 'Autres cours', 'Vous voulez essayer'];
  expect(diagnosisOf(onePageManyOffers, siteOf({ '/': home, '/cours': sections(parts) }))).toBeNull();
});

test('an association that sells nothing has subjects, no offers', () => {
  const text = ['Notre association vit de ses bénévoles, de ses adhérents et de leur adhésion.'];
  const found = diagnosisOf(onePageManyOffers, siteOf({ '/': { ...home, text }, '/cours': sections(offers) }));
  expect(`${found!.title.fr} ${found!.action.fr} ${found!.sentence.fr} ${found!.how.fr}`).not.toMatch(/offre|prix/);
});

const lake = (name: string): NonNullable<PageLiteral['blocks']> => [
  { kind: 'heading' as const, level: 2, text: name },
  { text: 'Une eau calme, deux rives boisées, un ponton de bois et des barques que l’on prête aux familles le matin.' },
];
const page = (names: readonly string[]): PageLiteral => ({ blocks: names.flatMap(lake) });
const menu: PageLiteral = { links: [{ to: '/lieux', position: 'nav' }] };

test('four places whose names share a word are subjects of their own on any page of the menu', () => {
  const lakes = ['Lac du Moulin', 'Lac des Bruyères', 'Lac de la Tour', 'Lac Vert'];
  expect(diagnosisOf(onePageManyOffers, siteOf({ '/': menu, '/lieux': page(lakes) }))?.edits[0]?.before).toBe(
    'Lac du Moulin',
  );
});

test('arguments without a word or a figure in common are no diagnosis', () => {
  const claims = ['Notre écoute', 'Un savoir ancien', 'La proximité', 'Le respect'];
  expect(diagnosisOf(onePageManyOffers, siteOf({ '/': menu, '/lieux': page(claims) }))).toBeNull();
});
