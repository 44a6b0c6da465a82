import { expect, test } from 'vitest';
import { sitemapOfAnotherSite } from '../../../src/core/diagnoses/sitemap-of-another-site.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const missing = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`/projet-${at}`, { status: 404, inSitemap: true }]));

test('a sitemap of which most addresses do not exist is of another site', () => {
  expect(diagnosisOf(sitemapOfAnotherSite, siteOf({ '/': {}, ...missing(6) }))).toMatchObject({
    pages: 6,
    share: 0.857,
  });
});

test('a few dead addresses are findings', () => {
  expect(diagnosisOf(sitemapOfAnotherSite, siteOf({ '/': {}, ...missing(4) }))).toBeNull();
});
