import { expect, test } from 'vitest';
import { indexCrawlWaste } from '../../../../src/core/audits/index/crawl-waste.ts';
import { faultsOf, unmeasuredReason } from '../../../support/faults-of.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

const site = (hits: Readonly<Record<string, number>>, status = 200) =>
  siteOf(
    { '/': ['/a', '/vieux'], '/a': [], '/vieux': { redirectTo: '/a' }, '/cache': { noindex: true } },
    {
      imported: {
        files: [],
        visits: null,
        search: null,
        crawled: null,
        robots: new Map(
          Object.entries(hits).map(([path, count]) => [origin + path, { hits: count, verified: count / 2, status }]),
        ),
      },
    },
  );

test('a fifth of the visits on redirects, unindexed pages and parameters is reported by kind, with the verified part', () => {
  const [fault] = faultsOf(indexCrawlWaste, site({ '/a': 100, '/vieux': 20, '/cache': 10, '/a?tri=prix': 10 }));
  expect(fault).toMatchObject({
    page: null,
    evidence: { hits: 140, wasted: 40, verified: 70, byKind: { redirect: 20, noindex: 10, parameters: 10 } },
  });
  expect(fault!.message.en).toMatch(/50% of the visits come from addresses the engines publish/);
});

test('useful visits, and too few of them to judge, are no fault', () => {
  expect(faultsOf(indexCrawlWaste, site({ '/a': 100, '/vieux': 10 }))).toEqual([]);
  expect(faultsOf(indexCrawlWaste, site({ '/vieux': 50 }))).toEqual([]);
});

test('without a server log it is not measured', () => {
  expect(unmeasuredReason(indexCrawlWaste, siteOf({ '/': [] }))?.fr).toMatch(/journal/);
});
