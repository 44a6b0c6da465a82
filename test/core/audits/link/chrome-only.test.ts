import { expect, test } from 'vitest';
import { linkChromeOnly } from '../../../../src/core/audits/link/chrome-only.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page linked from the menu alone is reported, legal pages are not', () => {
  const nav = (to: string) => ({ to, position: 'nav' as const });
  const site = siteOf({
    '/': [nav('/bols'), nav('/mentions-legales'), '/a'],
    '/bols': [],
    '/a': [],
    '/mentions-legales': [],
  });
  expect(faultyPages(linkChromeOnly, site)).toEqual(['/bols']);
});

test('the home page under its other address is the home page', () => {
  const home = { bodyHash: 'accueil' };
  const menu = [{ to: '/index.html', position: 'nav' as const }];
  const site = siteOf({ '/': { ...home, links: ['/a'] }, '/index.html': { ...home, links: ['/a'] }, '/a': menu });
  expect(faultyPages(linkChromeOnly, site)).toEqual([]);
});

test('the second page of a list is reached from the first, and needs no other recommendation', () => {
  const menu = (to: string) => ({ to, position: 'nav' as const });
  const links = [menu('/blog'), menu('/blog/page/2/')];
  const site = siteOf({ '/': links, '/blog': links, '/blog/page/2/': links });
  expect(faultyPages(linkChromeOnly, site)).not.toContain('/blog/page/2/');
});

test('a text that cites the address without its final slash cites the page', () => {
  const site = siteOf({
    '/': ['/bols', { to: '/bols/', position: 'nav' }],
    '/bols': { status: 301, redirectTo: '/bols/', redirectNext: '/bols/' },
    '/bols/': [],
  });
  expect(faultyPages(linkChromeOnly, site)).toEqual([]);
});
