import { expect, test } from 'vitest';
import { leftOut, unmatchedPatterns } from '../../../../src/core/audits/facts/left-out.ts';
import type { CrawlFacts, PageLink, PageRecord } from '../../../../src/core/pages/page.ts';
import { siteOf } from '../../../support/site-of.ts';

const link = (path: string): PageLink =>
  ({ to: `https://a.example${path}`, internal: true, http: true, element: 'a' }) as PageLink;
const page = (path: string, ...links: string[]): PageRecord =>
  ({ url: `https://a.example${path}`, links: links.map(link) }) as unknown as PageRecord;

test('links are counted by the rule that left their target out, an address once', () => {
  const pages = [page('/', '/tag/a', '/tag/a', '/shop', '/blog/'), page('/blog/', '/tag/b', '/')];
  expect(leftOut({ include: ['/blog/**'], exclude: ['/tag/**'], only: null }, pages)).toEqual([
    {
      rule: 'exclude /tag/**',
      addresses: 2,
      links: 3,
      examples: ['https://a.example/tag/a', 'https://a.example/tag/b'],
    },
    { rule: 'include', addresses: 1, links: 1, examples: ['https://a.example/shop'] },
  ]);
});

test('a list leaves out every address that it does not contain', () => {
  expect(leftOut({ include: [], exclude: [], only: 'list' }, [page('/a', '/b', '/c')])).toEqual([
    { rule: 'list', addresses: 2, links: 2, examples: ['https://a.example/b', 'https://a.example/c'] },
  ]);
});

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
