import type { PageRecord } from '../../src/core/pages/page.ts';
import { urlKey } from '../../src/core/values/url.ts';
import type {
  CrawlJournal,
  PreviousCrawl,
  FrontierRow,
  JournalBatch,
  KnownRow,
  StoredPage,
} from '../../src/io/services/crawl-journal.ts';

/** A journal that keeps everything in memory, with the promises of the store: by URL key, all or nothing. */
export class MemoryJournal implements CrawlJournal {
  resumed = false;
  readonly pages = new Map<string, PageRecord>();
  readonly rows = new Map<string, { row: FrontierRow; done: boolean }>();
  readonly traces = new Map<string, string>();
  previous: PreviousCrawl | null = null;
  readonly kept: Record<string, unknown> = {};
  commits = 0;
  /** Called before each commit; throwing here is a store that fails. */
  beforeCommit: (count: number) => void | Promise<void> = () => {};

  async frontier(): Promise<KnownRow[]> {
    return [...this.rows].map(([key, { row, done }]) => ({ row, trace: done ? this.traces.get(key)! : null }));
  }

  async stored(url: string): Promise<StoredPage | null> {
    const record = this.page(url);
    return record === undefined ? null : { record, trace: this.traces.get(urlKey(url))! };
  }

  async notes(): Promise<Record<string, unknown>> {
    return structuredClone(this.kept);
  }

  async commit(batch: JournalBatch): Promise<void> {
    await this.beforeCommit(++this.commits);
    for (const row of batch.discovered) {
      const key = urlKey(row.url);
      if (!this.rows.has(key)) this.rows.set(key, { row, done: false });
    }
    for (const page of batch.pages) {
      const key = urlKey(page.url);
      if (!this.pages.has(key)) {
        this.pages.set(key, page);
        this.traces.set(key, batch.traces?.get(page.url) ?? '');
      }
      const row = this.rows.get(key);
      if (row === undefined) throw new Error(`a page without its frontier row: ${page.url}`);
      row.done = true;
    }
    Object.assign(this.kept, structuredClone(batch.notes ?? {}));
  }

  /** The pages by URL, sorted by code unit. */
  sorted(): PageRecord[] {
    return [...this.pages.values()].sort((left, right) => (left.url < right.url ? -1 : 1));
  }

  page(url: string): PageRecord | undefined {
    return this.pages.get(urlKey(url));
  }
}
