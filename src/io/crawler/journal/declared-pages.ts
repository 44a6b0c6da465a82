import type { CrawlFacts } from '../../../core/pages/page.ts';
import type { CrawlJournal } from '../../services/crawl-journal.ts';
import type { JournalWriter } from './journal-writer.ts';
import { readSitemaps, type SitemapsQuestion, type SitemapsRead } from '../sitemaps/read-sitemaps.ts';

/** URLs of sitemaps that are kept for a resume; more of them are read again. */
const mostKept = 50_000;

interface KeptSitemaps {
  readonly facts: CrawlFacts['sitemaps'];
  /** Key and address, or the address alone where it is its own key: most are. */
  readonly urls: readonly (string | readonly [string, string])[];
  readonly unread?: number;
}

/** What the sitemaps of a site declare; an interrupted crawl does not ask for them again. */
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

  async open(journal: CrawlJournal, writer: JournalWriter, question: SitemapsQuestion): Promise<void> {
    const kept = journal.resumed ? ((await journal.notes()).sitemaps as KeptSitemaps | undefined) : undefined;
    if (kept !== undefined) {
      this.read = {
        facts: [...kept.facts],
        urls: new Map(kept.urls.map((one) => (typeof one === 'string' ? [one, one] : one))),
        unread: kept.unread ?? 0,
      };
      return;
    }
    this.read = await readSitemaps(question);
    const { facts, urls, unread } = this.read;
    if (!question.stopped() && urls.size <= mostKept) {
      const kept = Array.from(urls, ([key, url]) => (key === url ? url : [key, url]));
      writer.note('sitemaps', { facts, urls: kept, unread });
    }
  }
}
