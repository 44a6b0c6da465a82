interface TablePage {
  readonly url: string;
  readonly status: number | null;
  /** Where it redirects in the end. */
  readonly redirectTo?: string | null | undefined;
}

interface KnownPage {
  readonly url: string;
  /** How the page was first found; by a link when absent. */
  readonly source?: string;
}

/** True for a page that a sitemap or an imported file named. */
const isListed = (source: string | undefined): boolean => source === 'sitemap' || source === 'import';

/** The pages and links of one audit, to decide what a comparison with another audit can prove. */
export class PageTable {
  private readonly statuses: ReadonlyMap<string, number | null>;
  private readonly ends: ReadonlyMap<string, string | null | undefined>;
  private readonly targets = new Map<string, Set<string>>();
  private from: ReadonlyMap<string, readonly string[]> | null = null;
  private readonly hidden = new Map<PageTable, ReadonlySet<string>>();
  /** True when known pages were left out, by a limit or an interruption. */
  private readonly cut: boolean;

  constructor(
    pages: readonly TablePage[],
    links: readonly { readonly from: string; readonly to: string }[],
    cut: boolean,
  ) {
    this.statuses = new Map(pages.map(({ url, status }) => [url, status]));
    this.ends = new Map(pages.map(({ url, redirectTo }) => [url, redirectTo]));
    this.cut = cut;
    for (const { from, to } of links) {
      const targets = this.targets.get(from);
      if (targets) targets.add(to);
      else this.targets.set(from, new Set([to]));
    }
  }

  has(url: string): boolean {
    return this.statuses.has(url);
  }

  /** True for a page that `other` read and this audit did not meet: its faults left with it, nobody fixed them. */
  hasLost(url: string, other: PageTable): boolean {
    const status = other.statuses.get(url) ?? null;
    return !this.has(url) && status !== null && status < 300;
  }

  /** Number of pages of this audit that `other` does not have. */
  countMissingFrom(other: PageTable): number {
    let count = 0;
    for (const url of this.statuses.keys()) if (!other.has(url)) count += 1;
    return count;
  }

  /**
   * True when this audit could have judged a fault that `other` reports at this address; false for a page it could not
   * read.
   */
  couldJudge(url: string, other: PageTable): boolean {
    if (url === '') return this.readAsMuchAs(other);
    return this.has(url) ? this.answers(url) || !other.answers(url) : this.isKnownMissing(url, other);
  }

  /** True when this audit read as much of the site as `other`, as faults and counts of the whole site require. */
  readAsMuchAs(other: PageTable): boolean {
    return !this.cut || this.statuses.size >= other.statuses.size;
  }

  /** True when both audits read the same pages that link to this address: faults about its links depend on them. */
  hasSameSources(url: string, other: PageTable): boolean {
    if (!this.cut && !other.cut) return true;
    return this.sources(url).every((from) => other.has(from)) && other.sources(url).every((from) => this.has(from));
  }

  /**
   * True when a page links to this address that `other` read without that link: `other` may have left the address out.
   */
  isNewlyLinked(url: string, other: PageTable): boolean {
    return this.sources(url).some((from) => other.answers(from) && !other.links(from, url));
  }

  /**
   * Number of distinct page pairs with a link that `other` does not have, from pages that it read or that it knows to
   * be gone.
   */
  countLinksMissingFrom(other: PageTable, notRequested: ReadonlySet<string> = new Set()): number {
    let count = 0;
    for (const [from, targets] of this.targets) {
      if (notRequested.has(from)) continue;
      if (other.has(from) ? other.failed(from) : !other.isKnownMissing(from, this)) continue;
      for (const to of targets) if (!other.links(from, to)) count += 1;
    }
    return count;
  }

  /**
   * Those of `pages`, read by `other`, that this audit proves to be missing; pages that it may have left out are not.
   */
  missingPages(pages: readonly { readonly url: string }[], other: PageTable): string[] {
    return pages.filter(({ url }) => !this.has(url) && this.isKnownMissing(url, other)).map(({ url }) => url);
  }

  /**
   * Pages of an earlier audit that this one did not request: those that only a sitemap or import named then and that
   * none names now, and those linked from them alone. They may still exist.
   */
  notRequested(pages: readonly KnownPage[], other: PageTable): ReadonlySet<string> {
    const listed = pages
      .filter(
        ({ url, source }) => isListed(source) && !this.has(url) && other.sources(url).every((from) => from === url),
      )
      .map(({ url }) => url);
    return new Set([...listed, ...this.behind(listed, other)]);
  }

  private isKnownMissing(url: string, other: PageTable): boolean {
    return !this.cut && !this.hiddenFrom(other).has(url);
  }

  /** Pages of `other` that may be linked only from pages which answered then and failed now. */
  private hiddenFrom(other: PageTable): ReadonlySet<string> {
    const known = this.hidden.get(other);
    if (known !== undefined) return known;
    const failed = [...this.statuses.keys()].filter((url) => this.failed(url) && other.answers(url));
    const hidden = this.behind(failed, other);
    this.hidden.set(other, hidden);
    return hidden;
  }

  /** Pages absent from this audit that these pages link to in `other`, directly or through other absent pages. */
  private behind(urls: readonly string[], other: PageTable): Set<string> {
    const hidden = new Set<string>();
    const waiting = [...urls];
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      for (const to of other.targets.get(url) ?? []) {
        if (this.has(to) || hidden.has(to)) continue;
        hidden.add(to);
        waiting.push(to);
      }
    }
    return hidden;
  }

  private sources(url: string): readonly string[] {
    this.from ??= this.sourcesByTarget();
    return this.from.get(url) ?? [];
  }

  private sourcesByTarget(): Map<string, string[]> {
    const by = new Map<string, string[]>();
    for (const [from, targets] of this.targets) {
      for (const to of targets) {
        const sources = by.get(to);
        if (sources) sources.push(from);
        else by.set(to, [from]);
      }
    }
    return by;
  }

  private links(from: string, to: string): boolean {
    return this.targets.get(from)?.has(to) ?? false;
  }

  /** False too for a redirect that ends on a page of the site that does not answer. */
  private answers(url: string): boolean {
    const end = this.ends.get(url) ?? url;
    return isAnswer(this.statuses.get(url) ?? null) && (!this.has(end) || isAnswer(this.statuses.get(end) ?? null));
  }

  /** True for a page that gave no content and may still exist; its links are unknown. */
  private failed(url: string): boolean {
    const status = this.statuses.get(url) ?? null;
    return this.has(url) && (status === null || status >= 500 || unread.has(status));
  }
}

const isAnswer = (status: number | null): boolean => status !== null && status < 400;

const unread = new Set([401, 403, 408, 425, 429]);
