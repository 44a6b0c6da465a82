import { parameterStripper } from '../../core/values/addresses/strip-parameters.ts';
import type { CrawlRequest } from '../services/crawler.ts';
import { beyondClicks, type Discovery, type Frontier } from './frontier.ts';
import type { IncompleteReasons } from './incomplete-reasons.ts';
import type { DeclaredPages } from './journal/declared-pages.ts';
import type { JournalWriter } from './journal/journal-writer.ts';
import type { ProgressMeter } from './progress-meter.ts';
import type { RequestedScope } from './requested-scope.ts';
import type { Traps } from './traps/traps.ts';

/** RFC 9110 §4.1 requires at least 8,000 octets; a longer URL is recorded as a link and not fetched. */
const longestUrl = 8_192;

export interface DiscoveryParts {
  readonly frontier: Frontier;
  readonly traps: Traps;
  readonly declared: DeclaredPages;
  readonly reasons: IncompleteReasons;
  readonly writer: JournalWriter;
  readonly meter: ProgressMeter;
  readonly requested: RequestedScope;
}

/** Adds discovered URLs to the frontier and to the journal, unless a limit or a trap keeps them out. */
export class UrlDiscovery {
  private readonly maxDepth: number | null;
  private readonly parts: DiscoveryParts;
  /** The address without the parameters that the request leaves out. */
  readonly plain: (url: string) => string;
  /** Addresses beyond the depth: many pages link to one, which is one page that was not read. */
  private readonly tooDeep = new Set<string>();

  constructor(
    { maxDepth, stripParameters = [] }: Pick<CrawlRequest, 'maxDepth' | 'stripParameters'>,
    parts: DiscoveryParts,
  ) {
    this.maxDepth = maxDepth;
    this.plain = parameterStripper(stripParameters);
    this.parts = parts;
  }

  add(discovery: Discovery): void {
    const url = discovery.source === 'seed' ? discovery.url : this.plain(discovery.url);
    const found = url === discovery.url ? discovery : { ...discovery, url };
    const { frontier, declared, writer, meter } = this.parts;
    const row = frontier.discover(found, this.accepts);
    if (row === null) return;
    row.inSitemap = found.source === 'sitemap' || (declared.urls.size > 0 && frontier.isKey(row, declared.urls));
    writer.discover({ url: row.url, depth: row.depth, source: row.source, inSitemap: row.inSitemap });
    if (row.depth < beyondClicks && row.depth > meter.deepest) meter.deepest = row.depth;
  }

  private readonly accepts = (found: Discovery): boolean => {
    if (found.url.length > longestUrl || !this.parts.requested.accepts(found)) return false;
    if (this.maxDepth !== null && found.depth > this.maxDepth) {
      if (!this.tooDeep.has(found.url)) this.parts.reasons.add('max-depth', found.url);
      this.tooDeep.add(found.url);
      return false;
    }
    if (found.source === 'link' && this.parts.traps.rejectsCircle(found.url)) {
      this.parts.reasons.add('trap', found.url);
      return false;
    }
    return true;
  };
}
