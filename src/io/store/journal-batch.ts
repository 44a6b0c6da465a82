import type { PoolClient } from 'pg';
import type { CrawlJournal, FrontierRow } from '../services.ts';
import { packedRows } from './frontier-rows.ts';
import { type Lease, leaseLost } from './lease.ts';
import { bundlesOf, type PageBundle } from './page-bundles.ts';
import { packedPage } from './page-rows.ts';
import { storedJson, storedText } from './stored-json.ts';

type Batch = Parameters<CrawlJournal['commit']>[0];

/** What one statement writes. */
export interface BatchPart {
  readonly notes: readonly (readonly [name: string, value: unknown])[];
  readonly rows: readonly FrontierRow[];
  /** Place of the first row in the order of discovery. */
  readonly firstSeq: number;
  readonly bundles: readonly PageBundle[];
}

/** Numbers that go on from batch to batch. */
export interface BatchNumbers {
  /** Addresses found so far. */
  readonly seq: number;
  /** Bundles stored so far. */
  readonly bundle: number;
}

/** Little enough for one message of the embedded database. */
const rowsAtOnce = 5_000;
const bundlesAtOnce = 125;
const bytesAtOnce = 8 * 1024 * 1024;

/** Nearly always one part: a batch of the crawler is 64 pages at most. */
export function partsOf({ pages, discovered, traces, notes }: Batch, { seq, bundle }: BatchNumbers): BatchPart[] {
  const packed = pages.map((page) => packedPage(page, traces?.get(page.url) ?? null));
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

/**
 * One statement for all: nobody else writes to the crawl until it ends, and who lost the lease writes nothing, since
 * every row comes from the row of the crawl that is held. Bodies cross as one value and are cut here: in a list each would
 * be escaped by us and read back letter by letter. Rows that stand already stay as they are.
 */
const write = `
  with held as (select id from crawl where id = $1 and lease_token = $2 for update),
  noted as (
    insert into crawl_note (crawl_id, name, value)
    select id, name, value from held, unnest($3::text[], $4::text[]) as note (name, value)
    on conflict (crawl_id, name) do update set value = excluded.value),
  known as (
    insert into found (crawl_id, seq, count, rows)
    select id, $5, $6, $7 from held where $6::int > 0
    on conflict do nothing),
  bundled as (
    insert into bundle (crawl_id, seq, body)
    select id, seq, substring($8::bytea from start for length)
    from held, unnest($9::int[], $10::int[], $11::int[]) as bundle (seq, start, length)
    on conflict do nothing),
  added as (
    insert into page (crawl_id, url_key, head, url, in_sitemap, bundle, place, trace)
    select id, key, head, url, in_sitemap, bundle, place, trace
    from held, unnest($12::text[], $13::text[], $14::text[], $15::bool[], $16::int[], $17::int[], $18::text[])
      as page (key, head, url, in_sitemap, bundle, place, trace)
    on conflict do nothing
    returning 1)
  update crawl set lease_until = now() + interval '10 s', page_count = page_count + (select count(*) from added)
  from held where crawl.id = held.id
  returning (select count(*)::int from added) as added`;

/**
 * Writes a part under the lease; answers how many of its pages were new. `prepared`: the session stays the same, as that
 * of the embedded database does, so that the statement is planned once; poolers before a server may change it.
 */
export async function writePart(
  client: Pick<PoolClient, 'query'>,
  lease: Lease,
  { notes, rows, firstSeq, bundles }: BatchPart,
  prepared: boolean,
): Promise<number> {
  const starts: number[] = [];
  let end = 1;
  for (const { body } of bundles) {
    starts.push(end);
    end += body.length;
  }
  const pages = bundles.flatMap((bundle) => bundle.pages);
  const values = [
    [lease.crawlId, lease.token],
    [notes.map(([name]) => storedText(name)), notes.map(([, value]) => storedJson(value))],
    [firstSeq, rows.length, packedRows(rows)],
    [Buffer.concat(bundles.map(({ body }) => body))],
    [bundles.map(({ seq }) => seq), starts, bundles.map(({ body }) => body.length)],
    [pages.map(({ key }) => key), pages.map(({ head }) => head), pages.map(({ parts }) => parts.url)],
    [pages.map(({ parts }) => parts.inSitemap)],
    [bundles.flatMap((bundle) => bundle.pages.map(() => bundle.seq))],
    [bundles.flatMap((bundle) => bundle.pages.map((_, place) => place))],
    [pages.map(({ trace }) => trace)],
  ].flat();
  const name = prepared ? 'write-part' : undefined;
  const { rows: written } = await client.query<{ added: number }>({ name, text: write, values });
  if (written.length === 0) throw leaseLost();
  return written[0]!.added;
}
