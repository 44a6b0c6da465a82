import { expect, test } from '@jest/globals';
import { hreflangSelfMissing } from '../../../../src/core/audits/hreflang/self-missing.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page that lists only the others is flagged', () => {
  const site = siteOf({ '/': { alternates: { fr: '/', en: '/en' } }, '/a': { alternates: { en: '/en/a' } } });
  expect(faultyPages(hreflangSelfMissing, site)).toEqual(['/a']);
});
