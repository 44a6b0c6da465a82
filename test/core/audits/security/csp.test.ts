import { expect, test } from '@jest/globals';
import { securityCsp } from '../../../../src/core/audits/security/csp.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an answer without the header is flagged; when no header is known nothing is claimed', () => {
  expect(
    faultyPages(securityCsp, siteOf({ '/': {}, '/a': { headers: { server: 'nginx' } }, '/b': { headers: {} } })),
  ).toEqual(['/a']);
});
