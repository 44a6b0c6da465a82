import type { Pool } from 'pg';
import type { PageBytes, StoredPage } from '../services.ts';
import { textArray } from './array-bytes.ts';
import { untilBack } from './database-failure.ts';
import { type OpenBody, openBody, pageOfBody } from './page-bytes.ts';
import { bytesOf, readBundles, type StoredRow, storedColumns, withBlocks } from './page-rows.ts';
import { urlDigest } from './url-digest.ts';

/** Pages read together: one question costs milliseconds, whatever it asks for. */
const mostPages = 64;
/** Of the database in one answer, so that other queries have their turn soon. */
const bytesAtOnce = 1024 * 1024;
/** Pages that were foretold and never asked for are forgotten. */
const mostAhead = 4 * mostPages;

/**
 * Pages of a crawl, for who asks for most of them one by one and can tell which come next: those are read with the one
 * that is asked for, and what was compressed together is decompressed once.
 */
export class StoredPages {
  private readonly pool: Pool;
  private readonly crawlId: string;
  private readonly blocks: boolean;
  /** By key, what is read and was not asked for yet. */
  private readonly ahead = new Map<string, Promise<PagesRead>>();
  private bytes = 0;
  private pages = 0;

  /** `blocks`: with their text. */
  constructor(pool: Pool, crawlId: string, blocks: boolean) {
    this.pool = pool;
    this.crawlId = crawlId;
    this.blocks = blocks;
  }

  readonly page = async (url: string, soon: () => Iterable<string> = () => []): Promise<StoredPage | null> => {
    const key = urlDigest(url);
    const read = this.ahead.get(key) ?? this.read(key, soon());
    this.ahead.delete(key);
    return (await read).take(key);
  };

  private read(first: string, soon: Iterable<string>): Promise<PagesRead> {
    const keys = new Set([first]);
    const most = this.pagesAtOnce();
    for (const url of soon) {
      if (keys.size >= most) break;
      const key = urlDigest(url);
      if (!this.ahead.has(key)) keys.add(key);
    }
    const read = this.answer([...keys]);
    for (const key of keys) this.ahead.set(key, read);
    for (const key of this.ahead.keys()) {
      if (this.ahead.size <= mostAhead) break;
      this.ahead.delete(key);
    }
    return read;
  }

  /** As many as those before let expect in one answer; few at first. */
  private pagesAtOnce(): number {
    if (this.pages === 0) return mostPages / 8;
    return Math.max(1, Math.min(mostPages, Math.floor((bytesAtOnce * this.pages) / Math.max(1, this.bytes))));
  }

  private async answer(keys: readonly string[]): Promise<PagesRead> {
    const { rows } = await untilBack(() => this.pool.query<KeyedRow>(pagesByKey, [this.crawlId, textArray(keys)]));
    const bundles = await untilBack(() => readBundles(this.pool, this.crawlId, rows));
    this.pages += rows.length;
    for (const { body } of rows) this.bytes += body?.length ?? 0;
    for (const { length } of bundles.values()) this.bytes += length;
    return new PagesRead(rows, bundles, this.blocks);
  }
}

interface KeyedRow extends StoredRow {
  url_key: string;
  trace: string | null;
}

/** The crawl as in `pagesByUrl`. */
export const pagesByKey = `select ${storedColumns}, url_key, trace from page
  where crawl_id = (select $1::text) and url_key = any($2::text[])`;

/** The pages of one answer; each is taken once. */
class PagesRead {
  private readonly rows: Map<string, { readonly page: PageBytes; readonly trace: string | null }>;
  private readonly blocks: boolean;
  /** Bodies that other pages wait for, decompressed. */
  private readonly open = new Map<Uint8Array, OpenBody>();
  private readonly waiting = new Map<Uint8Array, number>();

  constructor(rows: readonly KeyedRow[], bundles: ReadonlyMap<number, Uint8Array>, blocks: boolean) {
    this.rows = new Map(rows.map((row) => [row.url_key, { page: bytesOf(row, bundles), trace: row.trace }]));
    this.blocks = blocks;
    for (const { page } of this.rows.values()) this.waiting.set(page.body, (this.waiting.get(page.body) ?? 0) + 1);
  }

  /** Null where the crawl has no such page. */
  take(key: string): StoredPage | null {
    const row = this.rows.get(key);
    if (row === undefined) return null;
    this.rows.delete(key);
    const { page, trace } = row;
    return { record: withBlocks(pageOfBody(this.opened(page.body), page), this.blocks), trace };
  }

  private opened(body: Uint8Array): OpenBody {
    const left = this.waiting.get(body)! - 1;
    const open = this.open.get(body) ?? openBody(body);
    // Nothing keeps the bodies that nobody waits for: a page foretold in vain stays a while.
    if (left === 0) {
      this.waiting.delete(body);
      this.open.delete(body);
    } else {
      this.waiting.set(body, left);
      this.open.set(body, open);
    }
    return open;
  }
}
