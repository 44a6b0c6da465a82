import { expect, test } from 'vitest';
import { hreflangSelfMissing } from '../../../../src/core/audits/hreflang/self-missing.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page that lists only the others is reported', () => {
  const site = siteOf({ '/': { alternates: { fr: '/', en: '/en' } }, '/a': { alternates: { en: '/en/a' } } });
  expect(faultyPages(hreflangSelfMissing, site)).toEqual(['/a']);
});

test('when its own language has the address of another page, that address is the edit', () => {
  const site = siteOf({ '/': { lang: 'fr' }, '/a': { lang: 'fr', alternates: { fr: '/', en: '/en' } }, '/en': {} });
  expect(faultsOf(hreflangSelfMissing, site)).toMatchObject([
    {
      edit: { new: 'https://exemple.fr/a' },
      fix: { en: 'In the line of the language of the page, write its own address.' },
    },
  ]);
});

test('a page of a copy lists itself by its public address', () => {
  const at = (path: string): string => `http://127.0.0.1:8080${path}`;
  const named = (path: string): string => `https://exemple.fr${path}`;
  const page = (path: string, fr: string) => ({
    canonical: [{ href: '', url: named(path) }],
    lang: 'fr',
    alternates: { fr: named(fr), en: named('/en') },
  });
  const site = siteOf({ [at('/')]: page('/', '/'), [at('/a')]: page('/a', '/') }, { crawl: { seed: at('/') } });
  expect(faultsOf(hreflangSelfMissing, site)).toMatchObject([{ page: at('/a'), edit: { new: named('/a') } }]);
});
