interface KnownPage {
  readonly url: string;
  /** The first way it became known; a link where it is not told. */
  readonly source?: string;
}

/** Named by a sitemap or by an imported file. */
const isListed = (source: string | undefined): boolean => source === 'sitemap' || source === 'import';

/** The pages and links of an audit, for what may be said of them when another is set beside it. */
export class PageTable {
  private readonly statuses: ReadonlyMap<string, number | null>;
  private readonly targets = new Map<string, Set<string>>();
  private from: ReadonlyMap<string, readonly string[]> | null = null;
  private readonly hidden = new Map<PageTable, ReadonlySet<string>>();
  /** Known pages were left out, by a limit or by whoever stopped the crawl. */
  private readonly cut: boolean;

  constructor(
    pages: readonly { readonly url: string; readonly status: number | null }[],
    links: readonly { readonly from: string; readonly to: string }[],
    cut: boolean,
  ) {
    this.statuses = new Map(pages.map(({ url, status }) => [url, status]));
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

  /** How many pages `other` has not. */
  countWithout(other: PageTable): number {
    let count = 0;
    for (const url of this.statuses.keys()) if (!other.has(url)) count += 1;
    return count;
  }

  /** Would this audit have told a fault that `other` tells of this address? Not of a page it could not read. */
  judged(url: string, other: PageTable): boolean {
    if (url === '') return this.isAsWide(other);
    return this.has(url) ? this.answers(url) || !other.answers(url) : this.knowsGone(url, other);
  }

  /** What is told of the site, or counted on it, is only judged by who read as much of it. */
  isAsWide(other: PageTable): boolean {
    return !this.cut || this.statuses.size >= other.statuses.size;
  }

  /** Did both read the same pages that lead to this address? What links say of it depends on them. */
  isAlikeAround(url: string, other: PageTable): boolean {
    if (!this.cut && !other.cut) return true;
    return this.sources(url).every((from) => other.has(from)) && other.sources(url).every((from) => this.has(from));
  }

  /** Of an address that `other` may have left out: a page leads there that did not when `other` read it. */
  linkedAnew(url: string, other: PageTable): boolean {
    return this.sources(url).some((from) => other.answers(from) && !other.links(from, url));
  }

  /** How many distinct pairs of pages `other` does not have, of pages that it read or that it knows to be gone. */
  pairsWithout(other: PageTable, unasked: ReadonlySet<string> = new Set()): number {
    let count = 0;
    for (const [from, targets] of this.targets) {
      if (unasked.has(from)) continue;
      if (other.has(from) ? other.failed(from) : !other.knowsGone(from, this)) continue;
      for (const to of targets) if (!other.links(from, to)) count += 1;
    }
    return count;
  }

  /** Pages of `other` that this audit has not; those that it may have missed are not known to be missing. */
  without(pages: readonly { readonly url: string }[], other: PageTable): string[] {
    return pages.filter(({ url }) => !this.has(url) && this.knowsGone(url, other)).map(({ url }) => url);
  }

  /**
   * Pages of an earlier audit that this one did not ask for: a list alone named them then, and does not name them now, and
   * what they alone led to. They may well be there.
   */
  unaskedOf(pages: readonly KnownPage[], other: PageTable): ReadonlySet<string> {
    const listed = pages
      .filter(
        ({ url, source }) => isListed(source) && !this.has(url) && other.sources(url).every((from) => from === url),
      )
      .map(({ url }) => url);
    return new Set([...listed, ...this.behind(listed, other)]);
  }

  private knowsGone(url: string, other: PageTable): boolean {
    return !this.cut && !this.hiddenOf(other).has(url);
  }

  /** Pages of `other` that only a page may have led to which answered then and failed here. */
  private hiddenOf(other: PageTable): ReadonlySet<string> {
    const known = this.hidden.get(other);
    if (known !== undefined) return known;
    const failed = [...this.statuses.keys()].filter((url) => this.failed(url) && other.answers(url));
    const hidden = this.behind(failed, other);
    this.hidden.set(other, hidden);
    return hidden;
  }

  /** Pages that this audit has not and to which these led in `other`, by any number of links. */
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

  private answers(url: string): boolean {
    const status = this.statuses.get(url) ?? null;
    return status !== null && status < 400;
  }

  /** Its links are not known: the page may well be there. */
  private failed(url: string): boolean {
    const status = this.statuses.get(url) ?? null;
    return this.has(url) && (status === null || status >= 500 || unread.has(status));
  }
}

const unread = new Set([401, 403, 408, 425, 429]);
