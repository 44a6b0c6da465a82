import { setImmediate } from 'node:timers/promises';
import type { StoredPage } from '../../services/crawl-journal.ts';
import { textArray } from './array-bytes.ts';
import { retryWhileAway } from '../database/database-failure.ts';
import { decompressed, pageOfBundle } from './page-bytes.ts';
import { readBundles, type StoredRow, storedColumns, withBlocks } from './page-rows.ts';
import { urlDigest } from '../url-digest.ts';
import type { WorkspaceDatabase } from '../database/workspace-database.ts';

/** Pages read by one query, which costs milliseconds however many it reads. */
const mostPages = 64;
/** Target size of one result, so that other queries are not delayed. */
const bytesAtOnce = 1024 * 1024;
/** Results whose pages may wait to be taken: of announced pages that nobody took, the oldest are dropped. */
const resultsAhead = 4;

/**
 * Pages of a crawl for a reader that takes most of them one by one and announces which come next: those are read by the same
 * query, and pages of one bundle are decompressed once.
 */
export class StoredPages {
  private readonly database: WorkspaceDatabase;
  private readonly crawlId: string;
  private readonly blocks: boolean;
  /** Results with pages read ahead, by the digest of the URL. */
  private readonly ahead = new Map<string, Promise<PagesRead>>();
  /** Pages of the next query, estimated from the size of the last result; few at first. */
  private most = mostPages / 8;
  private turn: Promise<unknown> = Promise.resolve();

  /** `blocks`: with their text blocks. */
  constructor(database: WorkspaceDatabase, crawlId: string, blocks: boolean) {
    this.database = database;
    this.crawlId = crawlId;
    this.blocks = blocks;
  }

  readonly page = async (url: string, soon: () => Iterable<string> = () => []): Promise<StoredPage | null> => {
    const key = urlDigest(url);
    const read = this.ahead.get(key) ?? this.read(key, soon());
    this.ahead.delete(key);
    const pages = await read;
    // One page a turn of the event loop: else all pages of a result would be decoded and processed before any other work.
    await (this.turn = this.turn.then(() => setImmediate()));
    return pages.take(key);
  };

  private read(first: string, soon: Iterable<string>): Promise<PagesRead> {
    const keys = new Set([first]);
    let waiting = 0;
    for (const url of soon) {
      // While a whole result is still waiting to be taken, only the requested page is read.
      if (keys.size >= this.most || waiting >= this.most) break;
      const key = urlDigest(url);
      const read = this.ahead.get(key);
      if (read === undefined) keys.add(key);
      else {
        waiting++;
        this.expect(key, read);
      }
    }
    const read = this.query([...keys]);
    for (const key of keys) this.expect(key, read);
    for (const key of this.ahead.keys()) {
      if (this.ahead.size <= resultsAhead * this.most) break;
      this.ahead.delete(key);
    }
    return read;
  }

  /** Moves a page to the end of the list from whose start pages are dropped. */
  private expect(key: string, read: Promise<PagesRead>): void {
    this.ahead.delete(key);
    this.ahead.set(key, read);
  }

  private async query(keys: readonly string[]): Promise<PagesRead> {
    const { pool, workspace } = this.database;
    const values = [this.crawlId, textArray(keys), workspace];
    const { rows } = await retryWhileAway(() => pool.query<KeyedRow>(pagesByKey, values));
    const bundles = await retryWhileAway(() => readBundles(this.database, this.crawlId, rows));
    let bytes = 0;
    for (const { length } of bundles.values()) bytes += length;
    if (rows.length > 0) {
      this.most = Math.max(1, Math.min(mostPages, Math.floor((bytesAtOnce * rows.length) / Math.max(1, bytes))));
    }
    return new PagesRead(rows, bundles, this.blocks);
  }
}

interface KeyedRow extends StoredRow {
  url_key: string;
  trace: string;
}

/** The subquery as in `pagesByUrl`. */
export const pagesByKey = `select ${storedColumns}, url_key, trace from page
  where workspace_id = $3 and crawl_id = (select $1::text) and url_key = any($2::text[])`;

/** The pages of one result; each is taken once. */
class PagesRead {
  private readonly rows: Map<string, KeyedRow>;
  private readonly bundles: Map<number, Uint8Array>;
  private readonly blocks: boolean;
  /** Decompressed bundles of which other pages are still to be taken. */
  private readonly open = new Map<number, Buffer>();
  /** By bundle: pages still to be taken. */
  private readonly left = new Map<number, number>();

  constructor(rows: readonly KeyedRow[], bundles: ReadonlyMap<number, Uint8Array>, blocks: boolean) {
    this.rows = new Map(rows.map((row) => [row.url_key, row]));
    this.bundles = new Map(bundles);
    this.blocks = blocks;
    for (const { bundle } of rows) this.left.set(bundle, (this.left.get(bundle) ?? 0) + 1);
  }

  /** Null where the crawl has no such page. */
  take(key: string): StoredPage | null {
    const row = this.rows.get(key);
    if (row === undefined) return null;
    this.rows.delete(key);
    const { url, in_sitemap: inSitemap, bundle, place, trace } = row;
    const page = pageOfBundle(this.opened(bundle), { url, inSitemap, place });
    return { record: withBlocks(page, this.blocks), trace };
  }

  private opened(bundle: number): Buffer {
    const left = this.left.get(bundle)! - 1;
    const open = this.open.get(bundle) ?? decompressed(this.bundles.get(bundle)!);
    this.left.set(bundle, left);
    this.open.set(bundle, open);
    if (left > 0) return open;
    // Free the memory now: this result lives as long as an announced page that nobody took.
    this.open.delete(bundle);
    this.bundles.delete(bundle);
    return open;
  }
}
