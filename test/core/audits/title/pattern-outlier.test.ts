import { expect, test } from '@jest/globals';
import { titlePatternOutlier } from '../../../../src/core/audits/title/pattern-outlier.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const branded = Object.fromEntries(
  Array.from({ length: 10 }, (_, index) => [`/p${index}`, { title: `Bol numéro ${index} | Tilleul & Grès` }]),
);

test('the one title without the brand that all the others carry is flagged', () => {
  expect(faultyPages(titlePatternOutlier, siteOf({ ...branded, '/seul': { title: 'Bol sans marque' } }))).toEqual([
    '/seul',
  ]);
});

test('a site without a shared suffix has no outlier', () => {
  expect(
    faultyPages(titlePatternOutlier, siteOf({ '/': {}, '/a': { title: 'Un | A' }, '/b': { title: 'Deux' } })),
  ).toEqual([]);
});
