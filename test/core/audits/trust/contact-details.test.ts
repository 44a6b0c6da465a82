import { expect, test } from 'vitest';
import { trustContactDetails } from '../../../../src/core/audits/trust/contact-details.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a site with neither tel: nor mailto: is reported once', () => {
  expect(faultyPages(trustContactDetails, siteOf({ '/': ['/a'], '/a': [] }))).toEqual(['(site)']);
  expect(faultyPages(trustContactDetails, siteOf({ '/': ['tel:+33240123456'] }))).toEqual([]);
});
