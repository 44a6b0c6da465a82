import { expect, test } from 'vitest';
import { indexRobotsBlocked } from '../../../../src/core/audits/index/robots-blocked.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a blocked page with links is reported, one known from the sitemap alone is not', () => {
  const site = siteOf({ '/': ['/a'], '/a': { error: 'robots' }, '/b': { error: 'robots', source: 'sitemap' } });
  expect(faultyPages(indexRobotsBlocked, site)).toEqual(['/a']);
});

test('an address that no link follows, or a basket, is forbidden on purpose', () => {
  const nofollow = (to: string) => ({ to, rel: 'nofollow', follow: false });
  const blocked = { error: 'robots' };
  const site = siteOf({
    '/': [nofollow('/bols?order=price'), '/panier', '/guide'],
    '/bols?order=price': blocked,
    '/panier': blocked,
    '/guide': blocked,
  });
  expect(faultyPages(indexRobotsBlocked, site)).toEqual(['/guide']);
});

test('an address that a rule names alone and that only footers show is forbidden on purpose', () => {
  const blocked = { error: 'robots' };
  const faulty = (text: string, position: 'footer' | 'nav'): string[] => {
    const pages = { '/': { links: [{ to: '/membres.html', position }] }, '/membres.html': blocked };
    return faultyPages(indexRobotsBlocked, siteOf(pages, { crawl: { robots: { text } } }));
  };
  expect(faulty('User-agent: *\nDisallow: /membres.html\n', 'footer')).toEqual([]);
  expect(faulty('User-agent: *\nDisallow: /membres.html\n', 'nav')).toEqual(['/membres.html']);
  expect(faulty('User-agent: *\nDisallow: /mem\n', 'footer')).toEqual(['/membres.html']);
});
