import type { PageRecord } from '../../../core/pages/page.ts';
import type { CrawlJournal, FrontierRow } from '../../services/crawl-journal.ts';
import { noTrace, type PageTrace, writeTrace } from '../parsing/page-trace.ts';

/** A batch is what is ready after 500 ms or 48 pages; at most 64 pages are not stored yet, so a crash loses no more. */
const batchPages = 48;
const batchMs = 500;
const mostUnwritten = 64;

/** Stores what the crawl finds in batches, one after the other, and slows the crawl down when the store is slower. */
export class JournalWriter {
  private readonly journal: CrawlJournal;
  private pages: PageRecord[] = [];
  private discovered: FrontierRow[] = [];
  private traces = new Map<string, string>();
  private notes: Record<string, unknown> = {};
  private writing: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private failure: unknown = null;
  private inBatch = 0;

  constructor(journal: CrawlJournal) {
    this.journal = journal;
  }

  page(record: PageRecord, trace: PageTrace = noTrace): void {
    this.pages.push(record);
    this.traces.set(record.url, writeTrace(trace));
    this.schedule();
  }

  discover(row: FrontierRow): void {
    this.discovered.push(row);
  }

  note(name: string, value: unknown): void {
    this.notes[name] = value;
  }

  /**
   * Null when another page may be fetched, else what to wait for before the next call; rejects with the error of the store
   * (a lost lease ends the crawl). `coming`: pages being parsed, which will be unwritten too.
   */
  backpressure(coming = 0): Promise<void> | null {
    if (this.failure !== null) return Promise.reject(this.failure);
    const unwritten = this.pages.length + this.inBatch;
    return unwritten === 0 || unwritten + coming < mostUnwritten ? null : this.write();
  }

  /** Resolves when everything is stored. */
  async flush(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    while (this.failure === null && (this.writing !== null || this.hasContent())) await this.write();
    if (this.failure !== null) throw this.failure;
  }

  private schedule(): void {
    if (this.pages.length >= batchPages && this.writing === null) void this.write();
    else this.timer ??= setTimeout(() => void this.write(), batchMs);
  }

  private hasContent(): boolean {
    return this.pages.length + this.discovered.length + Object.keys(this.notes).length > 0;
  }

  private write(): Promise<void> {
    this.writing ??= this.writeBatch().finally(() => {
      this.writing = null;
      if (this.pages.length >= batchPages && this.failure === null) void this.write();
    });
    return this.writing;
  }

  private async writeBatch(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.failure !== null || !this.hasContent()) return;
    const batch = { pages: this.pages, discovered: this.discovered, notes: this.notes, traces: this.traces };
    this.inBatch = this.pages.length;
    this.pages = [];
    this.discovered = [];
    this.traces = new Map();
    this.notes = {};
    try {
      await this.journal.commit(batch);
    } catch (error) {
      this.failure = error;
    }
    this.inBatch = 0;
  }
}
