import { expect, test } from 'vitest';
import { linkAnchorOveroptimised } from '../../../../src/core/audits/link/anchor-overoptimised.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const linking = (count: number, anchor: (index: number) => string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`/p${index}`, [{ to: '/offre', anchor: anchor(index) }]]),
  );

test('ten identical anchors are flagged, ten different ones are not', () => {
  expect(
    faultyPages(linkAnchorOveroptimised, siteOf({ '/offre': [], ...linking(10, () => 'cours de poterie') })),
  ).toEqual(['/offre']);
  expect(
    faultyPages(linkAnchorOveroptimised, siteOf({ '/offre': [], ...linking(10, (index) => `cours numéro ${index}`) })),
  ).toEqual([]);
});

test('lists that link to a page under its own title are natural', () => {
  const offer = { links: [], headings: [{ level: 1, text: 'Cours de poterie' }] };
  expect(
    faultyPages(linkAnchorOveroptimised, siteOf({ '/offre': offer, ...linking(10, () => 'Cours de poterie') })),
  ).toEqual([]);
});

test('a page called by its own name, with its number or without, is not over-optimised', () => {
  const sources = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `/p${at}`,
      [
        { to: '/options', anchor: 'Section 2, « Options communes »' },
        { to: '/c3ref/db_config.html', anchor: 'sqlite3_db_config()' },
      ],
    ]),
  );
  const site = siteOf({
    ...sources,
    '/options': { title: '2. Options communes', headings: [] },
    '/c3ref/db_config.html': { title: 'Configure connections', headings: [] },
  });
  expect(faultyPages(linkAnchorOveroptimised, site)).toEqual([]);
});

test('an anchor with a number has no other name', () => {
  const notes = { title: 'Notes de parution', links: [] };
  const site = siteOf({
    '/notes/3_7': notes,
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`/p${at}`, [{ to: '/notes/3_7', anchor: 'version 3.7.0' }]]),
    ),
  });
  expect(faultyPages(linkAnchorOveroptimised, site)).toEqual([]);
});

test('a list of languages names each version alike on every page', () => {
  const named = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`/p${at}`, [{ to: '/v/', anchor: 'ru' }]]));
  const version = (lang: string) => siteOf({ '/v/': { lang, title: 'Документация', links: [] }, ...named });
  expect(faultyPages(linkAnchorOveroptimised, version('ru'))).toEqual([]);
  expect(faultyPages(linkAnchorOveroptimised, version('de'))).toEqual(['/v/']);
});

test('the name of a part of a program is no keyword', () => {
  const sources = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`/p${at}`, [{ to: '/cartes', anchor: 'site.cartes.outils' }]]),
  );
  const target = { title: 'Atlas', headings: [{ level: 1, text: 'Atlas' }], links: [] };
  expect(faultyPages(linkAnchorOveroptimised, siteOf({ ...sources, '/cartes': target }))).toEqual([]);
});

test('« Logout » has no other name on any page', () => {
  const sources = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`/p${at}`, [{ to: '/login', anchor: 'Logout' }]]),
  );
  expect(faultyPages(linkAnchorOveroptimised, siteOf({ '/login': [], ...sources }))).toEqual([]);
});

test('everyone calls the home page by one word', () => {
  const from = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`/p${at}`, [{ to: '/', anchor: 'Retour' }]]));
  expect(faultsOf(linkAnchorOveroptimised, siteOf({ '/': { title: 'Atelier', links: [] }, ...from }))).toEqual([]);
});

test('links to a part of a page have the name of that part', () => {
  const references = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`/p${at}`, [{ to: '/offre#ajuster', anchor: 'Ajuster le tir' }]]),
  );
  expect(faultyPages(linkAnchorOveroptimised, siteOf({ '/offre': [], ...references }))).toEqual([]);
});

test('a page without title or H1 is called by its first heading', () => {
  const page = (text: string) => ({ links: [], title: null, headings: [{ level: 3, text }] });
  const site = (text: string) => siteOf({ '/offre': page(text), ...linking(12, () => 'Faisceau de matrices') });
  expect(faultyPages(linkAnchorOveroptimised, site('Faisceau de matrices'))).toEqual([]);
  expect(faultyPages(linkAnchorOveroptimised, site('Compagnon'))).toEqual(['/offre']);
});

test('an anchor of three or more pages is a button label', () => {
  const chapters = ['/a', '/b', '/c'];
  const site = (tops: readonly string[]) =>
    siteOf({
      ...Object.fromEntries(chapters.map((path) => [path, []])),
      ...Object.fromEntries(
        tops.flatMap((up) =>
          Array.from({ length: 10 }, (_, at) => [`${up}-${at}`, [{ to: up, anchor: 'Niveau supérieur' }]]),
        ),
      ),
    });
  expect(faultyPages(linkAnchorOveroptimised, site(chapters))).toEqual([]);
  expect(faultyPages(linkAnchorOveroptimised, site(['/a', '/b']))).toEqual(['/a', '/b']);
});
