import { expect, test } from 'vitest';
import { linkingPages, readablePages } from '../../../../src/core/analysis/linking/linking-pages.ts';
import { isPageText, pageTextOf } from '../../../../src/core/semantics/page-text.ts';
import { origin, type PageLiteral, siteOf } from '../../../support/site-of.ts';

const rooms = [
  'La chambre du haut',
  'Un lit et une table.',
  'La chambre du bas',
  'Deux lits.',
  'La cuisine',
  'Un four.',
];

function pageWith(heading: string, page: PageLiteral = {}) {
  const links = [{ to: '/pieces', anchor: 'Pièces', position: 'nav' as const }];
  const facts = siteOf({
    '/': { title: 'La cabane', links },
    '/pieces': {
      title: 'Halle aux grains à Villers | La cabane',
      headings: [{ level: 1, text: heading }],
      text: [...rooms, 'La halle aux grains est à cent mètres.'],
      links,
      ...page,
    },
    '/autre': { title: 'Autre | La cabane', links },
  });
  const texts = readablePages(facts)
    .map((one) => pageTextOf(one.record, () => 'fr'))
    .filter(isPageText);
  const keyphrases = [
    { url: `${origin}/pieces`, keyphrases: [{ text: 'halle aux grains' }, { text: 'chambre du haut' }] },
  ];
  const site = {
    keyphrases,
    topics: [],
    topicOf: new Map<string, string>(),
    duplicateGroupOf: new Map<string, string>(),
  };
  const found = linkingPages(facts, texts, site).find(({ text }) => text.url === `${origin}/pieces`)!;
  return { title: found.text.title, names: found.names, name: found.name, phrases: found.keyphrases };
}

test('a title of which the page says nothing but far below is no name of it: its main heading is', () => {
  expect(pageWith('Les pièces de vie')).toEqual({
    title: 'Les pièces de vie',
    name: 'Les pièces de vie',
    names: ['Pièces', 'Les pièces de vie'],
    phrases: ['chambre du haut'],
  });
});

test('a title that the heading, the address or the first texts carry stays', () => {
  const title = 'Halle aux grains à Villers | La cabane';
  expect(pageWith('La halle et son marché').title).toBe(title);
  expect(pageWith('Bienvenue', { text: ['Sous la halle, le marché du mardi.', ...rooms] }).title).toBe(title);
});
