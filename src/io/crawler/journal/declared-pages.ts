import type { CrawlFacts } from '../../../core/pages/page.ts';
import type { CrawlJournal } from '../../services/crawl-journal.ts';
import { readSitemaps, type SitemapsRead, type SitemapsRequest } from '../sitemaps/read-sitemaps.ts';
import type { JournalWriter } from './journal-writer.ts';

/** The URLs of sitemaps are kept for a resumed crawl up to this number; beyond, the sitemaps are read again. */
const mostKept = 50_000;

interface KeptSitemaps {
  readonly facts: CrawlFacts['sitemaps'];
  /** Key and URL, or the URL alone where it is its own key: most are. */
  readonly urls: readonly (string | readonly [string, string])[];
  readonly unread: number;
}

/** The URLs that the sitemaps of a site declare; a resumed crawl does not fetch the sitemaps again. */
export class DeclaredPages {
  private read: SitemapsRead = { facts: [], urls: new Map(), unread: 0 };
  queued = false;

  get facts(): CrawlFacts['sitemaps'] {
    return this.read.facts;
  }

  get urls(): ReadonlyMap<string, string> {
    return this.read.urls;
  }

  get unread(): number {
    return this.read.unread;
  }

  async open(journal: CrawlJournal, writer: JournalWriter, request: SitemapsRequest): Promise<void> {
    const kept = journal.resumed ? ((await journal.notes()).sitemaps as KeptSitemaps | undefined) : undefined;
    if (kept !== undefined) {
      this.read = {
        facts: [...kept.facts],
        urls: new Map(kept.urls.map((one) => (typeof one === 'string' ? [one, one] : one))),
        unread: kept.unread,
      };
      return;
    }
    this.read = await readSitemaps(request);
    const { facts, urls, unread } = this.read;
    if (!request.stopped() && urls.size <= mostKept) {
      const compact = Array.from(urls, ([key, url]) => (key === url ? url : [key, url]));
      writer.note('sitemaps', { facts, urls: compact, unread });
    }
  }
}
