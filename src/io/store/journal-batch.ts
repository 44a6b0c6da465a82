import type { PoolClient } from 'pg';
import type { FrontierRow, JournalBatch } from '../services/crawl-journal.ts';
import { integerArray, textArray } from './pages/array-bytes.ts';
import { packedRows } from './frontier-rows.ts';
import { type Lease, leaseLost } from './lease.ts';
import { bundlesOf, type PageBundle } from './pages/page-bundles.ts';
import { packedPage } from './pages/page-rows.ts';
import { storedJson, storedText } from './stored-json.ts';

/** What one statement writes. */
export interface BatchPart {
  readonly notes: readonly (readonly [name: string, value: unknown])[];
  readonly rows: readonly FrontierRow[];
  /** Position of the first row in the order of discovery. */
  readonly firstSeq: number;
  readonly bundles: readonly PageBundle[];
}

/** Counters that continue from batch to batch. */
export interface BatchNumbers {
  /** URLs discovered so far. */
  readonly seq: number;
  /** Bundles stored so far. */
  readonly bundle: number;
}

/** Limits of one statement, small enough for one message of the embedded database. */
const rowsAtOnce = 5_000;
const bundlesAtOnce = 125;
const bytesAtOnce = 8 * 1024 * 1024;

/** One part nearly always: a batch of the crawler is 64 pages at most. */
export function partsOf(
  { pages, discovered, traces, notes }: JournalBatch,
  { seq, bundle }: BatchNumbers,
): BatchPart[] {
  const packed = pages.map((page) => packedPage(page, traces?.get(page.url) ?? ''));
  const bundles = inParts(bundlesOf(packed, bundle));
  const parts = Math.max(1, bundles.length, Math.ceil(discovered.length / rowsAtOnce));
  return Array.from({ length: parts }, (_, part) => ({
    notes: part === 0 ? Object.entries(notes ?? {}) : [],
    rows: discovered.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce),
    firstSeq: seq + part * rowsAtOnce,
    bundles: bundles[part] ?? [],
  }));
}

function inParts(bundles: readonly PageBundle[]): PageBundle[][] {
  const parts: PageBundle[][] = [];
  let bytes = bytesAtOnce;
  for (const bundle of bundles) {
    if (bytes >= bytesAtOnce || parts.at(-1)!.length >= bundlesAtOnce) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)!.push(bundle);
    bytes += bundle.body.length;
  }
  return parts;
}

type OnConflict = '' | 'on conflict do nothing';

/**
 * One statement writes a part. It locks the row of the crawl, so nobody else writes to the crawl until it ends, and every
 * row is selected from that locked row, so a holder that lost the lease writes nothing. Bodies are sent as one value and cut
 * by the database: as an array, each would be escaped by the driver and parsed character by character.
 */
const statement = (onConflict: OnConflict) => `
  with held as (select workspace_id, id from crawl where id = $1 and lease_token = $2 and workspace_id = $19 for update),
  noted as (
    insert into crawl_note (workspace_id, crawl_id, name, value)
    select workspace_id, id, name, value from held, unnest($3::text[], $4::text[]) as note (name, value)
    on conflict (crawl_id, name) do update set value = excluded.value),
  discovered as (
    insert into frontier (workspace_id, crawl_id, seq, count, rows)
    select workspace_id, id, $5, $6, $7 from held where $6::int > 0
    ${onConflict}),
  bundled as (
    insert into bundle (workspace_id, crawl_id, seq, body)
    select workspace_id, id, seq, substring($8::bytea from start for length)
    from held, unnest($9::int[], $10::int[], $11::int[]) as bundle (seq, start, length)
    ${onConflict}),
  added as (
    insert into page (workspace_id, crawl_id, url_key, head, url, in_sitemap, bundle, place, trace)
    select workspace_id, id, key, head, coalesce(url, head), in_sitemap = 1, bundle, place, trace
    from held, unnest($12::text[], $13::text[], $14::text[], $15::int[], $16::int[], $17::int[], $18::text[])
      as page (key, head, url, in_sitemap, bundle, place, trace)
    ${onConflict}
    returning 1)
  update crawl set lease_until = now() + interval '10 s', page_count = page_count + (select count(*) from added)
  from held where crawl.id = held.id
  returning (select count(*)::int from added) as added`;

interface Statement {
  /** Name of the prepared statement. */
  readonly name: string;
  readonly text: string;
}

/** Keeps rows that exist: each row is looked up before it is written. */
const writeMissing: Statement = { name: 'write-missing', text: statement('on conflict do nothing') };
/** Fails on a row that exists: faster, and nearly always none does. */
const writeAll: Statement = { name: 'write-all', text: statement('') };
const uniqueViolation = '23505';

type Client = Pick<PoolClient, 'query'>;

/**
 * Writes a part under the lease; returns how many of its pages were new. `prepared`: the session stays the same, as in the
 * embedded database, so the statement is planned once; a connection pooler in front of a server may change the session.
 */
export function writePart(client: Client, lease: Lease, part: BatchPart, prepared: boolean): Promise<number> {
  return write(client, lease, part, prepared ? writeMissing : { text: writeMissing.text });
}

/** The same outside a transaction, which an error would end: tries the faster statement first. */
export async function writeOnlyPart(client: Client, lease: Lease, part: BatchPart, prepared: boolean): Promise<number> {
  try {
    return await write(client, lease, part, prepared ? writeAll : { text: writeAll.text });
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== uniqueViolation) throw error;
    return writePart(client, lease, part, prepared);
  }
}

/** `query`: with its name, the driver prepares the statement once a session. */
async function write(
  client: Client,
  lease: Lease,
  part: BatchPart,
  query: Pick<Statement, 'text'> & Partial<Statement>,
): Promise<number> {
  const { rows } = await client.query<{ added: number }>({ ...query, values: valuesOf(lease, part) });
  if (rows.length === 0) throw leaseLost();
  return rows[0]!.added;
}

function valuesOf(lease: Lease, { notes, rows, firstSeq, bundles }: BatchPart): unknown[] {
  const starts: number[] = [];
  let end = 1;
  for (const { body } of bundles) {
    starts.push(end);
    end += body.length;
  }
  const pages = bundles.flatMap((bundle) => bundle.pages);
  return [
    [lease.crawlId, lease.token],
    [textArray(notes.map(([note]) => storedText(note))), textArray(notes.map(([, value]) => storedJson(value)))],
    [firstSeq, rows.length, packedRows(rows)],
    [Buffer.concat(bundles.map(({ body }) => body))],
    [bundles.map(({ seq }) => seq), starts, bundles.map(({ body }) => body.length)].map(integerArray),
    [textArray(pages.map(({ key }) => key)), textArray(pages.map(({ head }) => head))],
    [textArray(pages.map(({ head, parts }) => (parts.url === head ? null : parts.url)))],
    [integerArray(pages.map(({ parts }) => (parts.inSitemap ? 1 : 0)))],
    [integerArray(bundles.flatMap((bundle) => bundle.pages.map(() => bundle.seq)))],
    [integerArray(bundles.flatMap((bundle) => bundle.pages.map((_, place) => place)))],
    [textArray(pages.map(({ trace }) => trace)), lease.workspace],
  ].flat();
}
