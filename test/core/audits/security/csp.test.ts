import { expect, test } from 'vitest';
import { securityCsp } from '../../../../src/core/audits/security/csp.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a response without the header is reported; when no header is known nothing is', () => {
  expect(
    faultyPages(securityCsp, siteOf({ '/': {}, '/a': { headers: { server: 'nginx' } }, '/b': { headers: {} } })),
  ).toEqual(['/a']);
});
