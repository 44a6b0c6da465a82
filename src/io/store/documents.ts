import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { retryWhileAway } from './database/database-failure.ts';
import { holdLease, type Lease } from './lease.ts';
import { bytesOfDocument, documentOfBytes } from './document-bytes.ts';
import { storedText } from './stored-json.ts';

/** Statement for `count` documents of the crawl `$2`: `$3` and `$4` are the name and the bytes of the first one, and so on. */
const upsert = (count: number): string =>
  `insert into document (workspace_id, crawl_id, name, body)
    values ${Array.from({ length: count }, (_, at) => `($1, $2, $${2 * at + 3}, $${2 * at + 4})`).join(', ')}
  on conflict (workspace_id, crawl_id, name) do update set body = excluded.body`;

/** Stores one named JSON document; a document of the same name is replaced. */
export async function saveDocument(
  database: WorkspaceDatabase,
  crawlId: string,
  name: string,
  document: unknown,
): Promise<void> {
  await database.pool.query(upsert(1), [database.workspace, crawlId, name, bytesOfDocument(document)]);
}

/** Stores several documents (`bytesOfDocument`), all or none, by the holder of the lease only. */
export async function saveDocuments(
  database: WorkspaceDatabase,
  lease: Lease,
  documents: Readonly<Record<string, Uint8Array>>,
): Promise<void> {
  const values = Object.entries(documents).flatMap(([name, bytes]) => [
    name,
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
  ]);
  await retryWhileAway(() =>
    database.transaction(async (client) => {
      await holdLease(client, lease);
      if (values.length > 0)
        await client.query(upsert(values.length / 2), [database.workspace, lease.crawlId, ...values]);
    }),
  );
}

export async function deleteDocuments({ pool, workspace }: WorkspaceDatabase, crawlId: string): Promise<void> {
  await pool.query('delete from document where workspace_id = $1 and crawl_id = $2', [workspace, storedText(crawlId)]);
}

export async function readDocument<T>(database: WorkspaceDatabase, crawlId: string, name: string): Promise<T | null> {
  const bytes = await readBody(database, crawlId, name);
  return bytes === null ? null : documentOfBytes<T>(bytes);
}

/** A document still compressed, in a separate buffer that can be transferred to a thread. */
export async function readPacked(
  database: WorkspaceDatabase,
  crawlId: string,
  name: string,
): Promise<Uint8Array | null> {
  const bytes = await readBody(database, crawlId, name);
  return bytes === null ? null : Uint8Array.from(bytes);
}

async function readBody(
  { pool, workspace }: WorkspaceDatabase,
  crawlId: string,
  name: string,
): Promise<Uint8Array | null> {
  const { rows } = await pool.query<{ body: Uint8Array }>(
    'select body from document where workspace_id = $1 and crawl_id = $2 and name = $3',
    [workspace, storedText(crawlId), name],
  );
  return rows[0]?.body ?? null;
}
