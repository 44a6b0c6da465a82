import { pathPattern } from '../values/strings/path-pattern.ts';

/** Which addresses of its site a crawl reads; a request without it reads the whole site. */
export interface CrawlScope {
  /** Patterns of paths (`/blog/**`): when there are any, an address is read only if one of them matches. */
  readonly include: readonly string[];
  /** An address that one of these patterns matches is not read. */
  readonly exclude: readonly string[];
  /** Read only the addresses of a list, or those of the sitemaps. */
  readonly only: 'list' | 'sitemaps' | null;
  /** Number and digest of the listed addresses, which the crawl receives beside its request. */
  readonly listed?: {
    readonly count: number;
    readonly digest: string;
    /** Numbers of the lines of the file that are no addresses of the site; absent when there are none. */
    readonly skippedLines?: readonly number[];
  };
}

/** Codes of the reasons for which a crawl with a narrowed scope is not complete. */
export const scopeReasons = {
  patterns: 'scope',
  nothing: 'include-nothing',
  list: 'list',
  sitemaps: 'sitemap-only',
} as const;

/** The rule that leaves an address out: `exclude /tag/**`, `include`, `list` or `sitemap-only`. */
export type ScopeRule = string;

/** The rule of the patterns that leaves an address out, null when they let it in; an exclusion comes before the others. */
export function patternRules({ include, exclude }: CrawlScope): (url: string) => ScopeRule | null {
  const excluded = exclude.map((pattern) => ({ rule: `exclude ${pattern}`, matches: pathPattern(pattern) }));
  const included = include.map(pathPattern);
  return (url) => {
    const found = excluded.find(({ matches }) => matches(url));
    if (found !== undefined) return found.rule;
    return included.length === 0 || included.some((matches) => matches(url)) ? null : 'include';
  };
}

/** What `--list` and `--sitemap-only` leave out besides. */
export function onlyRule({ only }: CrawlScope): ScopeRule | null {
  return only === null ? null : only === 'list' ? scopeReasons.list : scopeReasons.sitemaps;
}
