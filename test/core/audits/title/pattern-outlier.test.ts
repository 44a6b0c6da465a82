import { expect, test } from 'vitest';
import { titlePatternOutlier } from '../../../../src/core/audits/title/pattern-outlier.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const branded = Object.fromEntries(
  Array.from({ length: 10 }, (_, index) => [`/p${index}`, { title: `Bol numéro ${index} | Tilleul & Grès` }]),
);

test('the one title without the brand of all the others is reported', () => {
  expect(faultyPages(titlePatternOutlier, siteOf({ ...branded, '/seul': { title: 'Bol sans marque' } }))).toEqual([
    '/seul',
  ]);
});

test('a site without a shared suffix has no outlier', () => {
  expect(
    faultyPages(titlePatternOutlier, siteOf({ '/': {}, '/a': { title: 'Un | A' }, '/b': { title: 'Deux' } })),
  ).toEqual([]);
});

test('the home page under its other address, and a title with the brand elsewhere, are not outliers', () => {
  const branded = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`/p${at}`, { title: `Page ${at} | Atelier Maud` }]),
  );
  const home = { title: 'Bienvenue', bodyHash: 'accueil' };
  const site = siteOf({ ...branded, '/': home, '/index.html': home, '/q': { title: 'Atelier Maud : nos stages' } });
  expect(faultyPages(titlePatternOutlier, site)).toEqual([]);
});

test('a version in another language may have the brand in that language', () => {
  const pages = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`/p${at}`, { lang: 'fr', title: `Bol numéro ${at} | Atelier du Grès` }]),
  );
  const site = siteOf({ ...pages, '/en/': { lang: 'en', title: 'Bowls | Stoneware Workshop' } });
  expect(faultyPages(titlePatternOutlier, site)).toEqual([]);
});

test('thirty copies of one title are not a pattern for the single different title', () => {
  const title = 'Atelier du Clain - Bols et vases';
  const copies = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`/p${at}`, { title }]));
  const site = siteOf({ ...copies, '/four': { title: 'Atelier du Clain - Le four' } });
  expect(faultyPages(titlePatternOutlier, site)).toEqual([]);
});
