import { expect, test } from 'vitest';
import { securityHsts } from '../../../../src/core/audits/security/hsts.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a response without the header is reported; when no header is known nothing is', () => {
  expect(
    faultyPages(securityHsts, siteOf({ '/': {}, '/a': { headers: { server: 'nginx' } }, '/b': { headers: {} } })),
  ).toEqual(['/a']);
});
