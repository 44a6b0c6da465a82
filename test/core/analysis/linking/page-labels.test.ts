import { expect, test } from 'vitest';
import { pageLabels } from '../../../../src/core/analysis/linking/page-labels.ts';
import { readablePages } from '../../../../src/core/analysis/linking/linking-pages.ts';
import { isPageText, pageTextOf } from '../../../../src/core/semantics/page-text.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

const text = ['Une page du rucher, avec ses mots et ses phrases, pour qui la lit dans les vallées des Cévennes.'];
const menu = [{ to: '/miel/', anchor: '🍯 Nos miels →', position: 'nav' as const }];

function labelsOf(path: string, titles: Record<string, string>) {
  const facts = siteOf(
    Object.fromEntries(Object.entries(titles).map(([url, title]) => [url, { title, text, links: menu }])),
  );
  const texts = readablePages(facts)
    .map((page) => pageTextOf(page.record, () => 'fr'))
    .filter(isPageText);
  return pageLabels(facts, texts).get(origin + path)!;
}

test('the label of a menu is read without its pictures and arrows', () => {
  expect(labelsOf('/miel/', { '/': 'Accueil', '/miel/': 'Miel' }).menu).toBe('Nos miels');
});

test('the name of a page is the part of its title that is not the name of the site, first or last', () => {
  const titles = {
    '/': 'Le Rucher | Accueil',
    '/miel/': 'Le Rucher | Miel de bruyère',
    '/cire/': 'Le Rucher | Cire',
    '/a/': 'Le Rucher | Atelier',
  };
  expect(labelsOf('/miel/', titles).name).toBe('Miel de bruyère');
});

test('the town that ends several titles is optional in a name', () => {
  const titles = { '/': 'Accueil', '/miel/': 'Miel à Alès', '/cire/': 'Cire à Alès', '/a/': 'Atelier à Alès' };
  expect(labelsOf('/cire/', titles).names).toEqual(expect.arrayContaining(['Cire à Alès', 'Cire']));
});

test('the name of the site written without its accents is not the name of a page', () => {
  const titles = {
    '/': 'Maison Médicale',
    '/a/': 'Maison Médicale',
    '/b/': 'Maison Médicale',
    '/miel/': 'Maison Medicale',
  };
  expect(labelsOf('/miel/', titles).name).toBe('Nos miels');
});

test('the menu of the start page is that of the site, where other pages have a shorter one', () => {
  const pages = ['/', '/miel/', '/cire/', '/a/', '/b/'].map((path) => [
    path,
    { title: `Page ${path}`, text, links: path === '/' ? menu : [] },
  ]);
  const labelFrom = (position: 'nav' | 'footer') => {
    const facts = siteOf(
      Object.fromEntries(
        pages.map(([path, page]) => [
          path,
          { ...(page as object), links: path === '/' ? [{ ...menu[0]!, position }] : [] },
        ]),
      ) as never,
    );
    const texts = readablePages(facts)
      .map((page) => pageTextOf(page.record, () => 'fr'))
      .filter(isPageText);
    return pageLabels(facts, texts).get(`${origin}/miel/`)!.menu;
  };
  expect([labelFrom('nav'), labelFrom('footer')]).toEqual(['Nos miels', null]);
});
