import { expect, test } from 'vitest';
import { folderOf, foldersAbove, kindSite, ownFolder } from '../../../../src/core/audits/classification/kind-site.ts';
import { absolute, siteOf } from '../../../support/site-of.ts';

test('the name of the site is the words that most titles share, and menus name pages', () => {
  const titled = (name: string) => ({ title: `${name} | Atelier Perrin`, links: [] });
  const menu = [{ to: '/stages', anchor: 'Apprendre', position: 'nav' as const }];
  const { pages, home } = siteOf({
    '/': { ...titled('Accueil'), links: menu },
    '/stages': titled('Stages'),
    '/bols': titled('Bols'),
    '/tasses': titled('Tasses'),
  });
  const { nameWords, labels } = kindSite(pages, home);
  expect([...nameWords]).toEqual(['atelier', 'perrin']);
  expect([...labels]).toEqual([[absolute('/stages'), 'Apprendre']]);
});

test.each([
  ['https://a.fr/b/c', '/b/', '/b/c/'],
  ['https://a.fr/b/c/', '/b/', '/b/c/'],
  ['https://a.fr/b/c.html', '/b/', '/b/c/'],
  ['https://a.fr/', '/', '/'],
])('%s is in %s and opens %s', (url, folder, own) => {
  expect([folderOf(url), ownFolder(url)]).toEqual([folder, own]);
});

test.each([
  ['https://a.fr/b/c/d', ['/b/c/', '/b/']],
  ['https://a.fr/b//c', ['/b//', '/b/']],
  ['https://a.fr//', ['//']],
  ['https://a.fr/b', []],
])('the folders above %s end at the root, doubled slashes or not', (url, folders) => {
  expect(foldersAbove(url)).toEqual(folders);
});

test('a theme that marks its general pages as articles marks all; one of two may be a slip', () => {
  const article = { jsonLd: ['{"@type":"Article"}'] };
  const marks = (pages: object) => {
    const site = siteOf({ '/': { jsonLd: [] }, ...pages });
    return kindSite(site.pages, site.home).marksAll;
  };
  const plain = { jsonLd: [] };
  const declared = { jsonLd: [], meta: { 'og:type': 'article' } };
  expect(marks({ '/contact': article, '/about': plain })).toBe(false);
  expect(marks({ '/contact': article, '/about': article })).toBe(true);
  expect(marks({ '/contact': declared })).toBe(true);
});

test('a home page marked an article beside the data of a company shows that all pages are', () => {
  const marked = { jsonLd: ['{"@type":"LocalBusiness"}'], meta: { 'og:type': 'article' } };
  const site = siteOf({ '/': marked, '/soins': marked });
  expect(kindSite(site.pages, site.home).marksAll).toBe(true);
  const named = { jsonLd: ['{"@type":"WebPage"}'], meta: { 'og:type': 'article' } };
  const other = siteOf({ '/': named, '/soins': named });
  expect(kindSite(other.pages, other.home).marksAll).toBe(false);
});
