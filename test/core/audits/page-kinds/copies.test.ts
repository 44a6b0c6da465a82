import { expect, test } from 'vitest';
import { isCopyOf, withoutCopies } from '../../../../src/core/audits/page-kinds/copies.ts';
import { contentDuplicateExact } from '../../../../src/core/audits/content/duplicate-exact.ts';
import { urlIndexFile } from '../../../../src/core/audits/url/index-file.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const text = ['Chaque bol est tourné à la main dans l’atelier. '.repeat(8)];
const home = { title: 'Atelier', text, headings: [] };

test('one text under two addresses is one page, another text of the same title is its own', () => {
  const { pages } = siteOf({
    '/': home,
    '/index.html': home,
    '/a': { ...home, text: ['Le four chauffe. '.repeat(20)] },
  });
  expect(withoutCopies(pages).map(({ record }) => record.url)).toEqual(['https://exemple.fr/', 'https://exemple.fr/a']);
});

test('a copy is the page, nothing is the copy of a page that was not read', () => {
  const { pages } = siteOf({ '/': home, '/index.html': home, '/a': {} });
  expect(pages.map((page) => isCopyOf(page, pages[0]))).toEqual([true, false, true]);
  expect(isCopyOf(pages[0]!, null)).toBe(false);
});

test('a folder and its index file are one page for the checks, under the address that more pages link to', () => {
  const shelf = { ...home, text: ['Le four chauffe. '.repeat(20)], links: ['/'] };
  const site = siteOf({
    '/': { ...home, links: ['/bols/index.html', '/a'] },
    '/index.html': { ...home, links: ['/bols/index.html', '/a'] },
    '/bols/': shelf,
    '/bols/index.html': shelf,
    '/stages/': { text: ['Deux jours de terre. '.repeat(20)], headings: [], links: ['/'] },
    '/stages/index.fr.html': { text: ['Deux jours de terre. '.repeat(20)], headings: [], links: ['/'] },
    '/a': { links: ['/index.html', '/bols/index.html'] },
    '/a/index.html': { links: ['/'] },
  });
  expect(site.htmlPages.map(({ record }) => record.url.slice(18))).toEqual([
    '/',
    '/a',
    '/a/index.html',
    '/bols/index.html',
    '/stages/',
  ]);
  expect(faultsOf(urlIndexFile, site)).toHaveLength(3);
  expect(faultsOf(contentDuplicateExact, site)).toEqual([]);
});

test('an address that ends with question marks is the page without them', () => {
  const faq = { title: 'Questions', text, headings: [], links: ['/'] };
  const site = siteOf({ '/': { links: ['/faq', '/faq???'] }, '/faq': faq, '/faq???': faq });
  expect(site.indexablePages.map(({ record }) => record.url)).toEqual([
    'https://exemple.fr/',
    'https://exemple.fr/faq',
  ]);
  expect(faultsOf(contentDuplicateExact, site)).toEqual([]);
});
