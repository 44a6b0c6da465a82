import { expect, test } from '@jest/globals';
import { unmatchedPatterns } from '../../../../src/core/audits/facts/unmatched-patterns.ts';
import type { CrawlFacts } from '../../../../src/core/pages/page.ts';
import { siteOf } from '../../../support/site-of.ts';

const facts = (include: string[], exclude: string[], reasons: CrawlFacts['incompleteReasons'] = []) =>
  siteOf(
    { '/': ['/knives/cooking/'], '/knives/cooking/': [] },
    { crawl: { scope: { include, exclude, only: null }, incompleteReasons: reasons } },
  );

test('a pattern that matches no known address is named with its option', () => {
  expect(unmatchedPatterns(facts(['/knives/**', '/spoons/**'], ['*cooking*', '**cooking**']))).toEqual([
    { option: 'include', pattern: '/spoons/**' },
    { option: 'exclude', pattern: '*cooking*' },
  ]);
});

test('while addresses that only a sitemap named are left out, an exclusion may have matched them', () => {
  const reasons = [{ code: 'scope', count: 9, examples: ['https://exemple.fr/a'] }];
  expect(unmatchedPatterns(facts([], ['/tag/**'], reasons))).toEqual([]);
});
