import { expect, test } from 'vitest';
import { httpClientError } from '../../../../src/core/audits/http/client-error.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a dead page without links is reported, those in links or the sitemap have their own checks', () => {
  const site = siteOf({
    '/': ['/perdue'],
    '/perdue': { status: 404 },
    '/au-plan': { status: 410, inSitemap: true },
    '/importee': { status: 410, source: 'import' },
  });
  expect(faultsOf(httpClientError, site).map((fault) => [fault.page, fault.evidence.source])).toEqual([
    ['https://exemple.fr/importee', 'import'],
  ]);
});

test('401, 403 and 429 refuse a robot: they are not errors of the site', () => {
  expect(
    faultsOf(httpClientError, siteOf({ '/': {}, '/a': { status: 401 }, '/b': { status: 403 }, '/c': { status: 429 } })),
  ).toEqual([]);
});

test('no import is claimed for an address that a page embeds or a redirect reaches', () => {
  const site = siteOf({
    '/': [{ to: '/plan.pdf', element: 'iframe' }, '/ancienne'],
    '/plan.pdf': { status: 404, html: false },
    '/ancienne': { redirectTo: '/perdue' },
    '/perdue': { status: 404 },
  });
  expect(faultsOf(httpClientError, site)).toEqual([]);
});
