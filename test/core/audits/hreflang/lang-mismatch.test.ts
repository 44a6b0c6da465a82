import { expect, test } from 'vitest';
import { hreflangLangMismatch } from '../../../../src/core/audits/hreflang/lang-mismatch.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('lang=fr with a self hreflang of en is flagged, fr-FR with fr is not', () => {
  const site = siteOf({
    '/': { lang: 'fr-FR', alternates: { fr: '/' } },
    '/a': { lang: 'fr', alternates: { en: '/a' } },
  });
  expect(faultyPages(hreflangLangMismatch, site)).toEqual(['/a']);
});
