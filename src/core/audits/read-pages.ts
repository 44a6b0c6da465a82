/** The pages and links of an audit, for what may be said of them when another is set beside it. */
export class ReadPages {
  private readonly statuses: ReadonlyMap<string, number | null>;
  private readonly pairs = new Set<string>();
  private readonly sources = new Map<string, string[]>();
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
      const pair = `${from}\n${to}`;
      if (this.pairs.has(pair)) continue;
      this.pairs.add(pair);
      const sources = this.sources.get(to);
      if (sources) sources.push(from);
      else this.sources.set(to, [from]);
    }
  }

  has(url: string): boolean {
    return this.statuses.has(url);
  }

  /** Would this audit have told a fault that `other` tells of this address? Not of a page it could not read. */
  judged(url: string, other: ReadPages): boolean {
    if (url === '') return true;
    return this.has(url) ? this.answers(url) || !other.answers(url) : !this.cut;
  }

  /** Of an address that `other` may have left out: a page leads there that did not when `other` read it. */
  linkedAnew(url: string, other: ReadPages): boolean {
    return (this.sources.get(url) ?? []).some((from) => other.answers(from) && !other.pairs.has(`${from}\n${url}`));
  }

  /** How many distinct pairs of pages `other` does not have, of pages that it read unless it read all. */
  pairsWithout(other: ReadPages): number {
    let count = 0;
    for (const [to, sources] of this.sources) {
      for (const from of sources) {
        if (!other.pairs.has(`${from}\n${to}`) && (!other.cut || other.has(from))) count += 1;
      }
    }
    return count;
  }

  /** Those that this audit has not; none is known to be missing where it left pages out. */
  without(pages: readonly { readonly url: string }[]): string[] {
    return this.cut ? [] : pages.filter(({ url }) => !this.has(url)).map(({ url }) => url);
  }

  private answers(url: string): boolean {
    const status = this.statuses.get(url) ?? null;
    return status !== null && status < 400;
  }
}
