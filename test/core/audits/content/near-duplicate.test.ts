import { expect, test } from '@jest/globals';
import { contentNearDuplicate } from '../../../../src/core/audits/content/near-duplicate.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const pair = (kind: 'near-duplicate' | 'partial') => ({
  nearDuplicates: [
    { a: 'https://exemple.fr/nantes', b: 'https://exemple.fr/rennes', jaccard: 0.9, containment: 0.95, kind },
  ],
});

test('a near duplicate is told once with the pages it repeats', () => {
  const pages = { '/nantes': {}, '/rennes': {} };
  expect(faultyPages(contentNearDuplicate, siteOf(pages, { semantics: pair('near-duplicate') }))).toEqual(['/nantes']);
  expect(faultyPages(contentNearDuplicate, siteOf(pages, { semantics: pair('partial') }))).toEqual([]);
  expect(unmeasuredReason(contentNearDuplicate, siteOf(pages))).not.toBeNull();
});
