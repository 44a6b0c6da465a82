import { expect, test } from 'vitest';
import { hreflangNoReturn } from '../../../../src/core/audits/hreflang/no-return.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a version that does not answer back is flagged', () => {
  const site = siteOf({
    '/': { alternates: { en: '/en' } },
    '/en': { alternates: { fr: '/' } },
    '/a': { alternates: { en: '/en' } },
  });
  expect(faultyPages(hreflangNoReturn, site)).toEqual(['/a']);
});

test('a page that gives the home page as itself needs no return link: hreflang.self_missing reports it', () => {
  const site = siteOf({
    '/': { lang: 'fr', alternates: { fr: '/', 'x-default': '/' } },
    '/a': { lang: 'fr', alternates: { fr: '/', 'x-default': '/' } },
    '/b': { lang: 'fr', alternates: { en: '/' } },
  });
  expect(faultyPages(hreflangNoReturn, site)).toEqual(['/b']);
});

test('versions declared by a variant, or by page 2 of a list, need no return link', () => {
  const alternates = { en: '/en/bols' };
  const site = siteOf({
    '/': {},
    '/bols': { alternates },
    '/bols?q=Bleu': { alternates, canonical: '/bols' },
    '/bols?page=2': { alternates },
    '/en/bols': { alternates: { fr: '/bols' } },
  });
  expect(faultyPages(hreflangNoReturn, site)).toEqual([]);
});

test('the line to add has the right code where the page declares a wrong one', () => {
  const site = siteOf({ '/': { alternates: { 'en-UK': '/', fr: '/fr' } }, '/fr': { alternates: { fr: '/fr' } } });
  expect(faultsOf(hreflangNoReturn, site).map(({ edit }) => edit?.new)).toEqual([
    '<link rel="alternate" hreflang="en-GB" href="https://exemple.fr/">',
  ]);
});
