import { expect, test } from 'vitest';
import { linkImpressionsUnlinked } from '../../../../src/core/audits/link/impressions-unlinked.ts';
import { faultsOf, unmeasuredReason } from '../../../support/faults-of.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

const imported = (impressions: Readonly<Record<string, number>>) => ({
  files: [],
  visits: null,
  robots: null,
  crawled: null,
  search: new Map(
    Object.entries(impressions).map(([path, shown]) => [
      origin + path,
      { clicks: 2, impressions: shown, position: 8.26 },
    ]),
  ),
});
const pages = {
  '/': ['/cite', { to: '/menu', position: 'nav' as const }, { to: '/rare', position: 'nav' as const }],
  '/cite': [],
  '/menu': [],
  '/rare': [],
};

test('a page shown in results and linked from menus only is reported with its figures', () => {
  const site = siteOf(pages, { imported: imported({ '/': 900, '/cite': 500, '/menu': 340, '/rare': 3 }) });
  expect(faultsOf(linkImpressionsUnlinked, site)).toMatchObject([
    { page: `${origin}/menu`, evidence: { impressions: 340, clicks: 2, position: 8.3, inlinks: 1 } },
  ]);
});

test('without search figures, or on part of a site, nothing is claimed', () => {
  expect(unmeasuredReason(linkImpressionsUnlinked, siteOf(pages))?.en).toMatch(/Search Console/);
  const part = siteOf(pages, { imported: imported({ '/menu': 340 }), crawl: { complete: false } });
  expect(unmeasuredReason(linkImpressionsUnlinked, part)?.en).toMatch(/incomplete/);
});
