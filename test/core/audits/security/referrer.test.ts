import { expect, test } from 'vitest';
import { securityReferrer } from '../../../../src/core/audits/security/referrer.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a response without the header is reported; when no header is known nothing is', () => {
  expect(
    faultyPages(securityReferrer, siteOf({ '/': {}, '/a': { headers: { server: 'nginx' } }, '/b': { headers: {} } })),
  ).toEqual(['/a']);
});
