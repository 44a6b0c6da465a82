import type { Database } from './database/database.ts';
import { untilBack } from './database/database-failure.ts';
import { holdLease, type Lease } from './lease.ts';
import { bytesOfDocument, documentOfBytes, linesOfBytes, linesOfList } from './document-bytes.ts';
import { storedText } from './stored-json.ts';

/** Of the crawl `$1`, as many documents as are given: `$2` and `$3` are the name and the bytes of the first one. */
const upsert = (documents: number): string =>
  `insert into document (crawl_id, name, packed)
    values ${Array.from({ length: documents }, (_, at) => `($1, $${2 * at + 2}, $${2 * at + 3})`).join(', ')}
  on conflict (crawl_id, name) do update set body = null, packed = excluded.packed`;

/** Named JSON documents of a crawl; saved again, a document takes the place of the former one. */
export async function saveDocument(
  database: Database,
  crawlId: string,
  name: string,
  document: unknown,
): Promise<void> {
  await database.pool.query(upsert(1), [crawlId, name, bytesOfDocument(document)]);
}

/** The same for several at once that are packed already, by the holder of the crawl only. */
export async function saveDocuments(
  database: Database,
  lease: Lease,
  documents: Readonly<Record<string, Uint8Array>>,
): Promise<void> {
  const given = Object.entries(documents).flatMap(([name, bytes]) => [
    name,
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
  ]);
  await untilBack(() =>
    database.transaction(async (client) => {
      await holdLease(client, lease);
      if (given.length > 0) await client.query(upsert(given.length / 2), [lease.crawlId, ...given]);
    }),
  );
}

export async function readDocument<T>(database: Database, crawlId: string, name: string): Promise<T | null> {
  const bytes = await readPacked(database, crawlId, name);
  return bytes === null ? null : documentOfBytes<T>(bytes);
}

/** A document as it stands in the store, in bytes of its own. */
export async function readPacked(database: Database, crawlId: string, name: string): Promise<Uint8Array | null> {
  const row = await documentRow(database, crawlId, name);
  if (row === null) return null;
  return row.packed === null ? bytesOfDocument(JSON.parse(row.body)) : Uint8Array.from(row.packed);
}

/** The values of a document that is a list, one a line, each line ended. */
export async function readLines(database: Database, crawlId: string, name: string): Promise<Uint8Array | null> {
  const row = await documentRow(database, crawlId, name);
  if (row === null) return null;
  return row.packed === null ? linesOfList(JSON.parse(row.body) as unknown[]) : linesOfBytes(row.packed);
}

/** `body`: of rows of before, which are texts. */
type DocumentRow = { readonly body: string; readonly packed: Uint8Array | null };

async function documentRow({ pool }: Database, crawlId: string, name: string): Promise<DocumentRow | null> {
  const { rows } = await pool.query<DocumentRow>(
    'select body, packed from document where crawl_id = $1 and name = $2',
    [storedText(crawlId), name],
  );
  return rows[0] ?? null;
}
