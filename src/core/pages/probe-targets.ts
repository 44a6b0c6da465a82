import type { PageRecord } from './page.ts';
import { type ProbeKind, type ProbeTarget, probeKinds } from './probe.ts';

/** Addresses remembered; a site that names more is asked about these. */
const mostAddresses = 100_000;

interface Named {
  kind: ProbeKind;
  pages: number;
  /** The page counted last, so that one page counts once. */
  last: number;
}

/** Collects what pages load and which other sites they link to; the same pages in any order give the same list. */
export class ProbeTargets {
  private readonly internal: (url: string) => boolean;
  private readonly named = new Map<string, Named>();
  /** Files that the crawl has asked for already. */
  private readonly answered = new Set<string>();
  private pages = 0;

  constructor(internal: (url: string) => boolean) {
    this.internal = internal;
  }

  add(page: PageRecord): void {
    this.pages++;
    if (page.content === null) {
      if (page.status !== null) this.answered.add(page.url);
      return;
    }
    for (const link of page.links) {
      if (!link.internal && link.http && (link.element === 'a' || link.element === 'area')) this.name(link.to, 'link');
    }
    for (const { src } of page.content.images) this.name(src, 'image');
    for (const { url, kind } of page.content.resources) this.name(url, kind);
  }

  /** Those that most pages name first, then by address. */
  list(): ProbeTarget[] {
    const targets: ProbeTarget[] = [];
    for (const [url, { kind, pages }] of this.named) {
      if (!this.answered.has(url)) targets.push({ url, kind, internal: this.internal(url), pages });
    }
    return targets.sort((left, right) => right.pages - left.pages || (left.url < right.url ? -1 : 1));
  }

  /** What is loaded counts as such even where it is also linked to. */
  private name(url: string, kind: ProbeKind): void {
    if (!/^https?:/.test(url)) return;
    const known = this.named.get(url);
    if (known === undefined) {
      if (this.named.size < mostAddresses) this.named.set(url, { kind, pages: 1, last: this.pages });
      return;
    }
    if (probeKinds.indexOf(kind) > probeKinds.indexOf(known.kind)) known.kind = kind;
    if (known.last === this.pages) return;
    known.last = this.pages;
    known.pages++;
  }
}
