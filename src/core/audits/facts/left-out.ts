import { type CrawlScope, onlyRule, patternRules, type ScopeRule, scopeReasons } from '../../pages/crawl-scope.ts';
import type { LinkElement, PageRecord } from '../../pages/page.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { pathPattern } from '../../values/strings/path-pattern.ts';
import { sum } from '../../values/sum.ts';
import { urlKey } from '../../values/url.ts';
import type { SiteFacts } from './site-facts.ts';

/** What one rule of the requested scope left out: addresses of the site that pages link to, and those links. */
export interface LeftOut {
  readonly rule: ScopeRule;
  readonly addresses: number;
  readonly links: number;
  /** The first addresses in code-unit order. */
  readonly examples: readonly string[];
}

const mostExamples = 5;
const clicked: ReadonlySet<LinkElement> = new Set(['a', 'area', 'frame', 'refresh']);

/** Counts the links to addresses that the scope left out, by the rule that did; most links first. */
export function leftOut(scope: CrawlScope, pages: readonly PageRecord[]): LeftOut[] {
  const read = new Set(pages.map(({ url }) => urlKey(url)));
  const patternRule = patternRules(scope);
  const only = onlyRule(scope);
  const byRule = new Map<ScopeRule, { addresses: Set<string>; links: number }>();
  for (const [url, links] of linkedAddresses(pages)) {
    const key = urlKey(url);
    const rule = read.has(key) ? null : (patternRule(url) ?? only);
    if (rule === null) continue;
    const entry = byRule.get(rule) ?? { addresses: new Set(), links: 0 };
    byRule.set(rule, entry);
    entry.addresses.add(key);
    entry.links += links;
  }
  return [...byRule]
    .map(([rule, { addresses, links }]) => {
      const examples = [...addresses].sort().slice(0, mostExamples);
      return { rule, addresses: addresses.size, links, examples };
    })
    .sort((left, right) => right.links - left.links || (left.rule < right.rule ? -1 : 1));
}

/** Addresses of the site that pages link to, with the number of links. */
function linkedAddresses(pages: readonly PageRecord[]): ReadonlyMap<string, number> {
  const linksTo = new Map<string, number>();
  for (const { links } of pages) {
    for (const { internal, http, element, to } of links) {
      if (internal && http && clicked.has(element)) linksTo.set(to, (linksTo.get(to) ?? 0) + 1);
    }
  }
  return linksTo;
}

/** The rules of the requested scope with what they left out; null when the whole site was requested. */
export const leftOutOf = memoizeByObject((facts: Pick<SiteFacts, 'crawl' | 'pages'>): readonly LeftOut[] | null => {
  const { scope } = facts.crawl;
  if (scope === undefined) return null;
  return leftOut(
    scope,
    facts.pages.map(({ record }) => record),
  );
});

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
