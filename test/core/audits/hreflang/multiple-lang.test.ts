import { expect, test } from 'vitest';
import { hreflangMultipleLang } from '../../../../src/core/audits/hreflang/multiple-lang.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('two addresses for one language are flagged', () => {
  const one = (path: string) => ({ lang: 'en', href: path, url: `https://exemple.fr${path}` });
  expect(
    faultyPages(
      hreflangMultipleLang,
      siteOf({ '/': { alternates: [one('/en')] }, '/a': { alternates: [one('/en'), one('/uk')] } }),
    ),
  ).toEqual(['/a']);
});
