import { expect, test } from 'vitest';
import { canonicalFormDrift } from '../../../../src/core/audits/canonical/form-drift.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page that declares itself with www among pages without is one finding of the site', () => {
  const site = siteOf({ '/': {}, '/b': {}, '/a': { canonical: [{ href: 'https://www.exemple.fr/a' }] } });
  expect(faultyPages(canonicalFormDrift, site)).toEqual(['(site)']);
  expect(faultyPages(canonicalFormDrift, siteOf({ '/': {}, '/b': {} }))).toEqual([]);
});
