import { expect, test } from '@jest/globals';
import { httpRedirectTemporary } from '../../../../src/core/audits/http/redirect-temporary.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a 302 is flagged, a 301 is not', () => {
  const site = siteOf({ '/': {}, '/a': { redirectTo: '/', status: 302 }, '/b': { redirectTo: '/' } });
  expect(faultyPages(httpRedirectTemporary, site)).toEqual(['/a']);
});
