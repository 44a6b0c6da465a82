import { expect, test } from 'vitest';
import { canonicalHeaderMismatch } from '../../../../src/core/audits/canonical/header-mismatch.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('two different targets are flagged, the same one twice is not', () => {
  const both = (href: string) => [{ href: 'https://exemple.fr/a' }, { href, via: 'header' as const }];
  expect(
    faultyPages(canonicalHeaderMismatch, siteOf({ '/': {}, '/a': { canonical: both('https://exemple.fr/b') } })),
  ).toEqual(['/a']);
  expect(
    faultyPages(canonicalHeaderMismatch, siteOf({ '/': {}, '/a': { canonical: both('https://exemple.fr/a') } })),
  ).toEqual([]);
});
