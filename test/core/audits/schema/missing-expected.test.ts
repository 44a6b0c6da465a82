import { expect, test } from 'vitest';
import { schemaMissingExpected } from '../../../../src/core/audits/schema/missing-expected.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('missing structured data is not an error on every page: only the home page, articles and products are expected to have some', () => {
  const none = { jsonLd: [], itemTypes: [] };
  const site = siteOf({ '/': none, '/blog/emaux': none, '/contact': none, '/a/b': none });
  expect(faultyPages(schemaMissingExpected, site)).toEqual(['/', '/blog/emaux']);
});

test('a crawl that starts in a folder reads a part of a site, whose home page declares the organisation', () => {
  const none = { jsonLd: [], itemTypes: [] };
  const from = (path: string) =>
    faultyPages(schemaMissingExpected, siteOf({ [path]: none }, { crawl: { seed: `https://exemple.fr${path}` } }));
  expect([from('/manuel/'), from('/fr/'), from('/index.html')]).toEqual([[], ['/fr/'], ['/index.html']]);
});

test('an offer that sells work is asked for Service as well as Product', () => {
  const offer = { jsonLd: [], itemTypes: [] };
  const site = siteOf({ '/': {}, '/conseil': offer });
  const kindOf = new Map([['https://exemple.fr/conseil', { kind: 'offer', reason: { fr: '', en: '' }, isSure: true }]]);
  const outcome = schemaMissingExpected.run({ ...site, kindOf } as never);
  expect(JSON.stringify(outcome)).toContain('no data of type Service (work done) or Product (a thing sold)');
});
