import { expect, test } from 'vitest';
import { canonicalOneForMany } from '../../../src/core/diagnoses/canonical-one-for-many.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

test('pages that all name the home page are counted, with the page they name', () => {
  const home = { canonical: '/' };
  const found = diagnosisOf(canonicalOneForMany, siteOf({ '/': {}, '/bols': home, '/vases': home, '/stages': home }));
  expect(found).toMatchObject({ pages: 3, share: 0.75, examples: expect.arrayContaining(['https://exemple.fr/bols']) });
  expect(found!.sentence.fr).toBe(
    '3 pages différentes sur 4 désignent toutes https://exemple.fr/ comme page de référence (canonical).',
  );
});

test('copies of one text under several addresses may name one canonical', () => {
  const copy = { text: ['La même annonce, publiée à plusieurs adresses.'], headings: [], canonical: '/annonce' };
  const pages = { '/': {}, '/annonce': { ...copy, canonical: undefined }, '/a': copy, '/b': copy, '/c': copy };
  expect(diagnosisOf(canonicalOneForMany, siteOf(pages as never))).toBeNull();
});
