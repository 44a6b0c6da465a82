import { expect, test } from '@jest/globals';
import { httpClientError } from '../../../../src/core/audits/http/client-error.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a dead page that no link names is told, one that links name is left to link.broken_internal', () => {
  const site = siteOf({
    '/': ['/perdue'],
    '/perdue': { status: 404 },
    '/au-plan': { status: 410, inSitemap: true },
  });
  expect(faultsOf(httpClientError, site).map((fault) => [fault.page, fault.evidence.inSitemap])).toEqual([
    ['https://exemple.fr/au-plan', true],
  ]);
});

test('401, 403 and 429 refuse a robot: they are not errors of the site', () => {
  expect(
    faultsOf(httpClientError, siteOf({ '/': {}, '/a': { status: 401 }, '/b': { status: 403 }, '/c': { status: 429 } })),
  ).toEqual([]);
});
