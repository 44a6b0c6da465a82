import { expect, test } from 'vitest';
import { adviceArticles } from '../../../../src/core/audits/classification/advice-articles.ts';
import { kindSite } from '../../../../src/core/audits/classification/kind-site.ts';
import type { KindOfPage } from '../../../../src/core/audits/page-kinds/page-kind.ts';
import { kindsOfSite } from '../../../../src/core/audits/classification/kinds-of-site.ts';
import { type PageLiteral, siteOf } from '../../../support/site-of.ts';

const offer: KindOfPage = { kind: 'offer', reason: { fr: '', en: '' }, isSure: false };
const path = '/gres-et-porcelaine.html';
const url = `https://exemple.fr${path}`;

/** True when the page that the model took for an offer is an article. */
const isArticle = (page: PageLiteral, from = '/actualites.html', position: 'content' | 'nav' = 'content'): boolean => {
  const facts = siteOf({
    '/': { links: [] },
    [from]: { links: [{ to: path, position, anchor: 'Lire' }] },
    [path]: page,
  });
  const site = kindSite(facts.htmlPages, facts.home);
  const pages = { read: facts.htmlPages, open: facts.htmlPages };
  return adviceArticles(pages, new Map([[url, offer]]), site).get(url)?.kind === 'article';
};

const page = { title: 'Grès et porcelaine', text: ['Commandez nos bols en grès.'], links: [] };

test('a page that the list of articles leads to is an article, whatever it asks', () => {
  expect(isArticle(page)).toBe(true);
  expect(isArticle(page, '/nos-bols.html')).toBe(false);
});

test('a price or a place in the menu keeps an offer one', () => {
  expect(isArticle({ ...page, text: ['Le bol : 18 €'] })).toBe(false);
  expect(isArticle(page, '/actualites.html', 'nav')).toBe(false);
});

test.each<[string, boolean]>([
  ['Comment choisir un bol en grès | Poterie', true],
  ['Why stoneware lasts longer', true],
  ['Comment commander un bol', false],
  ['Why choose our pottery', false],
  ['How it works', false],
])('a title that explains: %s', (title, expected) => {
  expect(isArticle({ ...page, title }, '/nos-bols.html')).toBe(expected);
});

test('the kinds of a site take it into account', () => {
  const text = ['Commandez nos bols en grès, tournés à la main. Demandez votre devis pour un service complet.'];
  const bowls = { title: 'Comment choisir un bol en grès', text, links: [] };
  const facts = siteOf({ '/': [path], [path]: bowls, '/bols.html': { ...bowls, title: 'Bols en grès' } });
  const kinds = kindsOfSite(facts);
  expect(kinds.get('https://exemple.fr/bols.html')?.kind).toBe('offer');
  expect(kinds.get(url)?.kind).toBe('article');
});
