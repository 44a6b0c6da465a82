import { expect, test } from 'vitest';
import { securityNosniff } from '../../../../src/core/audits/security/nosniff.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a response without the header is reported; when no header is known nothing is', () => {
  expect(
    faultyPages(securityNosniff, siteOf({ '/': {}, '/a': { headers: { server: 'nginx' } }, '/b': { headers: {} } })),
  ).toEqual(['/a']);
});
