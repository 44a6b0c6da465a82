import { expect, test } from '@jest/globals';
import { hreflangNoReturn } from '../../../../src/core/audits/hreflang/no-return.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a version that does not answer back is flagged', () => {
  const site = siteOf({
    '/': { alternates: { en: '/en' } },
    '/en': { alternates: { fr: '/' } },
    '/a': { alternates: { en: '/en' } },
  });
  expect(faultyPages(hreflangNoReturn, site)).toEqual(['/a']);
});
