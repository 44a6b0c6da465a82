import { expect, test } from 'vitest';
import { offersHidden } from '../../../src/core/diagnoses/offers-hidden.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const menu = (...paths: string[]) => ({ links: paths.map((to) => ({ to, position: 'nav' as const })) });

test('a page of the menu with noindex is hidden', () => {
  const found = diagnosisOf(
    offersHidden,
    siteOf({ '/': menu('/bols', '/vases'), '/bols': { noindex: true }, '/vases': {} }),
  );
  expect(found).toMatchObject({ pages: 1, share: 0.5, examples: ['https://exemple.fr/bols'] });
});

test.each([
  ['a page outside the menu', { '/': menu('/vases'), '/bols': { noindex: true }, '/vases': {} }],
  ['a basket in the menu', { '/': menu('/panier', '/vases'), '/panier': { noindex: true }, '/vases': {} }],
])('%s may have noindex', (_name, pages) => {
  expect(diagnosisOf(offersHidden, siteOf(pages))).toBeNull();
});
