import { expect, test } from 'vitest';
import { securityVersionLeak } from '../../../../src/core/audits/security/version-leak.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a version in a header is flagged, a bare name is not', () => {
  expect(
    faultyPages(
      securityVersionLeak,
      siteOf({ '/': { headers: { server: 'nginx' } }, '/a': { headers: { 'x-powered-by': 'PHP/7.4.3' } } }),
    ),
  ).toEqual(['/a']);
});
