import { expect, test } from 'vitest';
import { contentNoAuthorDate } from '../../../../src/core/audits/content/no-author-date.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an unsigned article is flagged, an unsigned ordinary page is not', () => {
  const site = siteOf({
    '/': { meta: {} },
    '/blog/emaux': { meta: { 'article:published_time': '2026-02-01' } },
    '/blog/four': {},
  });
  expect(faultyPages(contentNoAuthorDate, site)).toEqual(['/blog/emaux']);
});

test('an article described by microdata, and a list of articles, are not reported', () => {
  const bare = { meta: {}, jsonLd: [], links: [] };
  const links = Array.from({ length: 12 }, (_, at) => ({ to: `/e${at}`, anchor: 'Une entrée' }));
  const site = siteOf({
    '/blog/a': { ...bare, itemTypes: ['https://schema.org/BlogPosting'] },
    '/blog/tags': { ...bare, links, words: 24 },
    '/blog/b': bare,
  });
  expect(faultyPages(contentNoAuthorDate, site)).toEqual(['/blog/b']);
});
