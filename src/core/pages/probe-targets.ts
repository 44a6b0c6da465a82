import type { PageRecord } from './page.ts';
import { type ProbeKind, type ProbeTarget, probeKinds } from './probe.ts';

/** URLs kept; those beyond are not probed: working assumption. */
const maxTargets = 100_000;

interface Usage {
  kind: ProbeKind;
  pages: number;
  /** Number of the last page that was counted, so that each page counts once. */
  lastPage: number;
}

/** Collects the URLs that pages load and the external URLs they link to, whatever the order of the pages. */
export class ProbeTargets {
  private readonly internal: (url: string) => boolean;
  private readonly usages = new Map<string, Usage>();
  /** Files that the crawl has already requested. */
  private readonly requested = new Set<string>();
  private pages = 0;

  constructor(internal: (url: string) => boolean) {
    this.internal = internal;
  }

  add(page: PageRecord): void {
    this.pages++;
    if (page.content === null) {
      if (page.status !== null) this.requested.add(page.url);
      return;
    }
    for (const link of page.links) {
      if (!link.internal && link.http && (link.element === 'a' || link.element === 'area')) this.count(link.to, 'link');
    }
    for (const { src } of page.content.images) this.count(src, 'image');
    for (const { url, kind } of page.content.resources) this.count(url, kind);
  }

  /** Sorted by number of pages, then by URL. */
  list(): ProbeTarget[] {
    const targets: ProbeTarget[] = [];
    for (const [url, { kind, pages }] of this.usages) {
      if (!this.requested.has(url)) targets.push({ url, kind, internal: this.internal(url), pages });
    }
    return targets.sort((left, right) => right.pages - left.pages || (left.url < right.url ? -1 : 1));
  }

  /** A URL that is both loaded and linked to counts as loaded. */
  private count(url: string, kind: ProbeKind): void {
    if (!/^https?:/.test(url)) return;
    const known = this.usages.get(url);
    if (known === undefined) {
      if (this.usages.size < maxTargets) this.usages.set(url, { kind, pages: 1, lastPage: this.pages });
      return;
    }
    if (probeKinds.indexOf(kind) > probeKinds.indexOf(known.kind)) known.kind = kind;
    if (known.lastPage === this.pages) return;
    known.lastPage = this.pages;
    known.pages++;
  }
}
