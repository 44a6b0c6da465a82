import { expect, test } from 'vitest';
import { httpServerError } from '../../../../src/core/audits/http/server-error.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a status filter that can match: 500 and 503 are flagged, 404 and 200 are not', () => {
  const site = siteOf({ '/': {}, '/a': { status: 500 }, '/b': { status: 503 }, '/c': { status: 404 } });
  expect(faultyPages(httpServerError, site)).toEqual(['/a', '/b']);
});
