import { expect, test } from '@jest/globals';
import { securityHsts } from '../../../../src/core/audits/security/hsts.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an answer without the header is flagged; when no header is known nothing is claimed', () => {
  expect(
    faultyPages(securityHsts, siteOf({ '/': {}, '/a': { headers: { server: 'nginx' } }, '/b': { headers: {} } })),
  ).toEqual(['/a']);
});
