import { expect, test } from 'vitest';
import { isFrenchSite } from '../../../../src/core/audits/texts/french-site.ts';
import { siteOf } from '../../../support/site-of.ts';

function isFrench(home: string, ...others: string[]): boolean {
  const site = siteOf(Object.fromEntries(['/', ...others.map((_, at) => `/${at}`)].map((path) => [path, {}])));
  const pages = site.indexablePages.map((page, at) => ({ ...page, language: [home, ...others][at]! }));
  return isFrenchSite({ home: pages[0]!, indexablePages: pages });
}

test('one French page does not make a site French', () => {
  expect(isFrench('en', 'en', 'fr', 'en')).toBe(false);
});

test('a French home page, or half of the pages, does', () => {
  expect(isFrench('fr', 'en', 'en', 'en')).toBe(true);
  expect(isFrench('en', 'fr', 'unknown')).toBe(true);
});
