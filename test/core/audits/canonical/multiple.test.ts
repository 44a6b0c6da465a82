import { expect, test } from 'vitest';
import { canonicalMultiple } from '../../../../src/core/audits/canonical/multiple.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('two canonical elements are flagged', () => {
  const canonical = [{ href: 'https://exemple.fr/a' }, { href: 'https://exemple.fr/' }];
  expect(faultyPages(canonicalMultiple, siteOf({ '/': {}, '/a': { canonical } }))).toEqual(['/a']);
});
