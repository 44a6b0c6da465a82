import { expect, test } from 'vitest';
import { securityHttpPage } from '../../../../src/core/audits/security/http-page.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an http page is flagged, a site on loopback is not', () => {
  const site = siteOf({ '/': {}, 'http://exemple.fr/a': {}, 'http://127.0.0.1:8300/': {} });
  expect(faultyPages(securityHttpPage, site)).toEqual(['http://exemple.fr/a']);
});
