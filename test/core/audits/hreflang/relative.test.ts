import { expect, test } from 'vitest';
import { hreflangRelative } from '../../../../src/core/audits/hreflang/relative.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a relative alternate is flagged', () => {
  const alternates = [{ lang: 'en', href: '/en', url: 'https://exemple.fr/en' }];
  expect(faultyPages(hreflangRelative, siteOf({ '/': { alternates: { en: '/en' } }, '/a': { alternates } }))).toEqual([
    '/a',
  ]);
});
