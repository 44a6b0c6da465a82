import { scopeReasons } from '../../pages/crawl-scope.ts';
import { pathPattern } from '../../values/strings/path-pattern.ts';
import { sum } from '../../values/sum.ts';
import { leftOutOf, linkedAddresses } from './left-out.ts';
import type { SiteFacts } from './site-facts.ts';

/** A pattern of the requested scope that matches no address. */
export interface UnmatchedPattern {
  readonly option: 'include' | 'exclude';
  readonly pattern: string;
}

/** The patterns of the requested scope that match none of the known addresses: they are often not what was meant. */
export function unmatchedPatterns(facts: Pick<SiteFacts, 'crawl' | 'pages'>): UnmatchedPattern[] {
  const { scope, incompleteReasons } = facts.crawl;
  if (scope === undefined) return [];
  const records = facts.pages.map(({ record }) => record);
  const left = incompleteReasons.find(({ code }) => code === scopeReasons.patterns);
  // Left out of a sitemap: their number is known, of their addresses only examples.
  const unseen = (left?.count ?? 0) - sum((leftOutOf(facts) ?? []).map(({ addresses }) => addresses));
  const known = [...records.map(({ url }) => url), ...linkedAddresses(records).keys(), ...(left?.examples ?? [])];
  const isUnmatched = (pattern: string): boolean => !known.some(pathPattern(pattern));
  return [
    ...scope.include.filter(isUnmatched).map((pattern) => ({ option: 'include', pattern }) as const),
    ...(unseen > 0 ? [] : scope.exclude.filter(isUnmatched)).map(
      (pattern) => ({ option: 'exclude', pattern }) as const,
    ),
  ];
}
