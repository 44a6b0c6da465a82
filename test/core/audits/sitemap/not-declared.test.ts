import { expect, test } from 'vitest';
import { sitemapNotDeclared } from '../../../../src/core/audits/sitemap/not-declared.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a sitemap that robots.txt does not name is reported with the line to add', () => {
  const faults = faultsOf(
    sitemapNotDeclared,
    siteOf({ '/': {} }, { crawl: { robots: { text: 'User-agent: *\nDisallow:\n' } } }),
  );
  expect(faults.map((fault) => fault.edit?.new)).toEqual(['Sitemap: https://exemple.fr/sitemap.xml']);
  expect(faultsOf(sitemapNotDeclared, siteOf({ '/': {} }))).toEqual([]);
});
