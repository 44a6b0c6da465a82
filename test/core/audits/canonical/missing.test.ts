import { expect, test } from '@jest/globals';
import { canonicalMissing } from '../../../../src/core/audits/canonical/missing.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page without canonical is flagged with the element to add', () => {
  const faults = faultsOf(canonicalMissing, siteOf({ '/': {}, '/a': { canonical: null } }));
  expect(faults.map((fault) => fault.edit?.new)).toEqual(['<link rel="canonical" href="https://exemple.fr/a">']);
});
