import { expect, test } from '@jest/globals';
import { contentNearDuplicate } from '../../../../src/core/audits/content/near-duplicate.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const pair = (kind: 'near-duplicate' | 'partial', jaccard = 0.9) => ({
  nearDuplicates: [
    { a: 'https://exemple.fr/nantes', b: 'https://exemple.fr/rennes', jaccard, containment: 0.95, kind },
  ],
});

test('a near duplicate is told once with the pages it repeats', () => {
  const pages = { '/nantes': {}, '/rennes': {} };
  expect(faultyPages(contentNearDuplicate, siteOf(pages, { semantics: pair('near-duplicate') }))).toEqual(['/nantes']);
  expect(faultyPages(contentNearDuplicate, siteOf(pages, { semantics: pair('partial') }))).toEqual([]);
  expect(unmeasuredReason(contentNearDuplicate, siteOf(pages))).not.toBeNull();
});

test('short pages must share nearly everything, long ones two thirds and more', () => {
  const site = (words: number) =>
    siteOf({ '/nantes': { words }, '/rennes': { words } }, { semantics: pair('near-duplicate', 0.75) });
  expect(faultyPages(contentNearDuplicate, site(90))).toEqual([]);
  expect(faultyPages(contentNearDuplicate, site(400))).toEqual(['/nantes']);
});

test('two lists of links are not copies of each other', () => {
  const links = Array.from({ length: 12 }, (_, at) => ({ to: `/p${at}`, anchor: 'Une entrée de la liste' }));
  const pages = { '/nantes': { links, words: 60 }, '/rennes': { links, words: 60 } };
  expect(faultyPages(contentNearDuplicate, siteOf(pages, { semantics: pair('near-duplicate') }))).toEqual([]);
});
