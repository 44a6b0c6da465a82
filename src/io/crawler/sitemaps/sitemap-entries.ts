import { parsedUrl } from '../../../core/values/url.ts';

export interface SitemapEntry {
  /** Absolute http(s) URL. */
  readonly loc: string;
  readonly lastmod: string | null;
}

/** A path that URL parsing does not change. */
const plainPath = /^\/(?:[\w~-]+(?:\.[\w~-]+)*(?:\/|$))*$/;

/** The entries of one sitemap file. */
export class SitemapEntries {
  readonly list: SitemapEntry[] = [];
  readonly issues = new Set<string>();
  /** Origin of the last parsed URL: the next one most often has the same, and then is not parsed. */
  private origin: string | null = null;
  private readonly base: string;
  private readonly most: number;

  constructor(base: string, most: number) {
    this.base = base;
    this.most = most;
  }

  /**
   * False when the file reached its limit. `relative`: feeds may give relative URLs; in a sitemap, which gives absolute ones,
   * an address without its host is an issue and is resolved all the same: its author meant this site.
   */
  add(written: string, lastmod: string | null, relative = false): boolean {
    const text = written.trim();
    if (text === '') return true;
    if (this.list.length >= this.most) {
      this.issues.add('too-many-urls');
      return false;
    }
    const lacksHost = !relative && text.startsWith('/');
    if (lacksHost) this.issues.add('relative-url');
    const loc = this.isPlain(text) ? text : this.resolved(text, relative || lacksHost ? this.base : undefined);
    if (loc === null) this.issues.add('bad-url');
    else this.list.push({ loc, lastmod });
    return true;
  }

  private isPlain(text: string): boolean {
    return this.origin !== null && text.startsWith(this.origin) && plainPath.test(text.slice(this.origin.length));
  }

  private resolved(text: string, base: string | undefined): string | null {
    const target = parsedUrl(text, base);
    if (target === null || (target.protocol !== 'http:' && target.protocol !== 'https:')) return null;
    this.origin = target.origin;
    return target.href;
  }
}
