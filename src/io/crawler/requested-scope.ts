import { type CrawlScope, onlyRule, patternRules, scopeReasons } from '../../core/pages/crawl-scope.ts';
import { urlKey } from '../../core/values/url.ts';
import type { CrawlHooks, CrawlRequest } from '../services/crawler.ts';
import type { Discovery } from './frontier.ts';
import type { IncompleteReasons } from './incomplete-reasons.ts';
import type { DeclaredPages } from './journal/declared-pages.ts';

interface ScopeParts {
  /** The pages that sitemaps declare. */
  readonly declared: Pick<DeclaredPages, 'urls'>;
  readonly reasons: IncompleteReasons;
}

/** Keeps the addresses that the request leaves out away from the frontier, and counts them. */
export class RequestedScope {
  private readonly scope: CrawlScope;
  private readonly parts: ScopeParts;
  private readonly patternRule: (url: string) => string | null;
  private readonly listed: ReadonlySet<string>;
  private readonly leftOut = new Set<string>();
  /** True once an address was let in by the patterns. */
  private hasMatch = false;

  constructor({ scope }: Pick<CrawlRequest, 'scope'>, { listed = [] }: Pick<CrawlHooks, 'listed'>, parts: ScopeParts) {
    this.scope = scope ?? { include: [], exclude: [], only: null };
    this.parts = parts;
    this.patternRule = patternRules(this.scope);
    this.listed = new Set(listed.map(urlKey));
  }

  get only(): CrawlScope['only'] {
    return this.scope.only;
  }

  /**
   * The start page and the page it redirects to are read whatever the patterns: they lead to the others. Redirects of a list
   * are followed to their end.
   */
  accepts(found: Discovery): boolean {
    const reads = this.reads(found.url);
    if (reads) this.hasMatch = true;
    if (reads || (found.depth === 0 && this.scope.only !== 'list')) return true;
    if (this.scope.only === 'list' && found.hops > 0 && this.patternRule(found.url) === null) return true;
    const key = urlKey(found.url);
    if (this.leftOut.has(key)) return false;
    this.leftOut.add(key);
    if (this.scope.only === null) this.parts.reasons.add(scopeReasons.patterns, found.url);
    return false;
  }

  reads(url: string): boolean {
    if (this.patternRule(url) !== null) return false;
    if (this.scope.only === null) return true;
    return this.scope.only === 'list' ? this.listed.has(urlKey(url)) : this.parts.declared.urls.has(urlKey(url));
  }

  /** A crawl of a list or of sitemaps never is one of the whole site; patterns that match nothing are reported. */
  addReason(seed: string): void {
    if (this.scope.include.length > 0 && !this.hasMatch) this.parts.reasons.add(scopeReasons.nothing, seed);
    const code = onlyRule(this.scope);
    if (code === null) return;
    this.parts.reasons.add(code, seed, this.scope.only === 'list' ? this.listed.size : this.parts.declared.urls.size);
  }
}
