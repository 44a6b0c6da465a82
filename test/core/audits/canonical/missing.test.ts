import { expect, test } from 'vitest';
import { canonicalMissing } from '../../../../src/core/audits/canonical/missing.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page without canonical is flagged with the element to add', () => {
  const faults = faultsOf(canonicalMissing, siteOf({ '/': {}, '/a': { canonical: null } }));
  expect(faults.map((fault) => fault.edit?.new)).toEqual(['<link rel="canonical" href="https://exemple.fr/a">']);
});

test('archives and lists without it are one fault of what produces them', () => {
  const bare = { canonical: null };
  const site = siteOf({ '/': {}, '/category/bols/': bare, '/author/maud/': bare, '/2026/': bare });
  expect(faultsOf(canonicalMissing, site)).toMatchObject([{ page: null, evidence: { pages: 3, of: 4 } }]);
});
