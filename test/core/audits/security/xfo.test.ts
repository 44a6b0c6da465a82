import { expect, test } from 'vitest';
import { securityXfo } from '../../../../src/core/audits/security/xfo.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('frame-ancestors or X-Frame-Options is enough, neither is flagged', () => {
  const site = siteOf({
    '/': {},
    '/a': { headers: { server: 'nginx' } },
    '/b': { headers: { 'x-frame-options': 'DENY' } },
  });
  expect(faultyPages(securityXfo, site)).toEqual(['/a']);
});
