import { setImmediate } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { StoredPage } from '../../services/crawl-journal.ts';
import { textArray } from './array-bytes.ts';
import { untilBack } from '../database/database-failure.ts';
import { type OpenBody, openBody, pageOfBody } from './page-bytes.ts';
import { bytesOf, readBundles, type StoredRow, storedColumns, withBlocks } from './page-rows.ts';
import { urlDigest } from '../url-digest.ts';

/** Pages read together: one question costs milliseconds, whatever it asks for. */
const mostPages = 64;
/** Of the database in one answer, so that other queries have their turn soon. */
const bytesAtOnce = 1024 * 1024;
/** Answers whose pages may wait: those that were foretold and are not expected any more are forgotten. */
const answersAhead = 4;

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
  /** Pages of one answer, as the one before lets expect; few at first. */
  private most = mostPages / 8;
  private turn: Promise<unknown> = Promise.resolve();

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
    const pages = await read;
    // One page a turn: what is read together would else be unpacked, and looked through, before anybody has theirs.
    await (this.turn = this.turn.then(() => setImmediate()));
    return pages.take(key);
  };

  private read(first: string, soon: Iterable<string>): Promise<PagesRead> {
    const keys = new Set([first]);
    let waiting = 0;
    for (const url of soon) {
      // With an answer still to be asked for, who asks for something else takes that alone.
      if (keys.size >= this.most || waiting >= this.most) break;
      const key = urlDigest(url);
      const read = this.ahead.get(key);
      if (read === undefined) keys.add(key);
      else {
        waiting++;
        this.expect(key, read);
      }
    }
    const read = this.answer([...keys]);
    for (const key of keys) this.expect(key, read);
    for (const key of this.ahead.keys()) {
      if (this.ahead.size <= answersAhead * this.most) break;
      this.ahead.delete(key);
    }
    return read;
  }

  /** What is still expected is forgotten after what is not. */
  private expect(key: string, read: Promise<PagesRead>): void {
    this.ahead.delete(key);
    this.ahead.set(key, read);
  }

  private async answer(keys: readonly string[]): Promise<PagesRead> {
    const { rows } = await untilBack(() => this.pool.query<KeyedRow>(pagesByKey, [this.crawlId, textArray(keys)]));
    const bundles = await untilBack(() => readBundles(this.pool, this.crawlId, rows));
    let bytes = 0;
    for (const row of rows) bytes += bytesOfRow(row);
    for (const { length } of bundles.values()) bytes += length;
    if (rows.length > 0) {
      this.most = Math.max(1, Math.min(mostPages, Math.floor((bytesAtOnce * rows.length) / Math.max(1, bytes))));
    }
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

/** Without its bundle. */
function bytesOfRow({ bundle, body, record, links, blocks }: StoredRow): number {
  if (bundle !== null) return 0;
  return body === null ? record.length + links.length + (blocks?.length ?? 0) : body.length;
}

/** The pages of one answer; each is taken once. */
class PagesRead {
  private readonly rows: Map<string, KeyedRow>;
  private readonly bundles: Map<number, Uint8Array>;
  private readonly blocks: boolean;
  /** Bundles that other pages wait for, decompressed. */
  private readonly open = new Map<number, OpenBody>();
  private readonly waiting = new Map<number, number>();

  constructor(rows: readonly KeyedRow[], bundles: ReadonlyMap<number, Uint8Array>, blocks: boolean) {
    this.rows = new Map(rows.map((row) => [row.url_key, row]));
    this.bundles = new Map(bundles);
    this.blocks = blocks;
    for (const { bundle } of rows) if (bundle !== null) this.waiting.set(bundle, (this.waiting.get(bundle) ?? 0) + 1);
  }

  /** Null where the crawl has no such page. */
  take(key: string): StoredPage | null {
    const row = this.rows.get(key);
    if (row === undefined) return null;
    this.rows.delete(key);
    // Here and not before: the oldest rows are packed first, which takes as long as to unpack them.
    const page = bytesOf(row, this.bundles);
    const open = row.bundle === null ? openBody(page.body) : this.opened(row.bundle, page.body);
    return { record: withBlocks(pageOfBody(open, page), this.blocks), trace: row.trace };
  }

  private opened(bundle: number, body: Uint8Array): OpenBody {
    const left = this.waiting.get(bundle)! - 1;
    const open = this.open.get(bundle) ?? openBody(body);
    this.waiting.set(bundle, left);
    this.open.set(bundle, open);
    if (left > 0) return open;
    // Nothing keeps what nobody waits for: a page foretold in vain stays a while.
    this.open.delete(bundle);
    this.bundles.delete(bundle);
    return open;
  }
}
