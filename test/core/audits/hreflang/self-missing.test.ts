import { expect, test } from '@jest/globals';
import { hreflangSelfMissing } from '../../../../src/core/audits/hreflang/self-missing.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page that lists only the others is flagged', () => {
  const site = siteOf({ '/': { alternates: { fr: '/', en: '/en' } }, '/a': { alternates: { en: '/en/a' } } });
  expect(faultyPages(hreflangSelfMissing, site)).toEqual(['/a']);
});

test('where its language leads to another page, the address of that line is to be changed', () => {
  const site = siteOf({ '/': { lang: 'fr' }, '/a': { lang: 'fr', alternates: { fr: '/', en: '/en' } }, '/en': {} });
  expect(faultsOf(hreflangSelfMissing, site)).toMatchObject([
    {
      edit: { new: 'https://exemple.fr/a' },
      fix: { en: 'In the line of the language of the page, write its own address.' },
    },
  ]);
});
