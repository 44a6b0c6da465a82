import { expect, test } from 'vitest';
import { hreflangXDefaultMissing } from '../../../../src/core/audits/hreflang/x-default-missing.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('two versions without default are flagged', () => {
  const site = siteOf({
    '/': { alternates: { fr: '/', en: '/en', 'x-default': '/' } },
    '/a': { alternates: { fr: '/a', en: '/en/a' } },
  });
  expect(faultyPages(hreflangXDefaultMissing, site)).toEqual(['/a']);
});
