import { expect, test } from '@jest/globals';
import { httpClientError } from '../../../../src/core/audits/http/client-error.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a 404 is one finding with its sources, whatever their number', () => {
  const site = siteOf({ '/': ['/a', '/perdue'], '/a': ['/perdue'], '/perdue': { status: 404 } });
  const faults = faultsOf(httpClientError, site);
  expect(faults.map((fault) => [fault.page, fault.evidence.sourceCount])).toEqual([['https://exemple.fr/perdue', 2]]);
});

test('401, 403 and 429 refuse a robot: they are not errors of the site', () => {
  expect(
    faultsOf(httpClientError, siteOf({ '/': {}, '/a': { status: 401 }, '/b': { status: 403 }, '/c': { status: 429 } })),
  ).toEqual([]);
});
