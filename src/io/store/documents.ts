import type { Database } from './database.ts';
import { untilBack } from './database-failure.ts';
import { holdLease, type Lease } from './lease.ts';
import { storedJson } from './stored-json.ts';

const upsert = `insert into document (crawl_id, name, body) values ($1, $2, $3)
  on conflict (crawl_id, name) do update set body = excluded.body`;

/** Named JSON documents of a crawl; saved again, a document takes the place of the former one. */
export async function saveDocument(
  database: Database,
  crawlId: string,
  name: string,
  document: unknown,
): Promise<void> {
  await database.pool.query(upsert, [crawlId, name, storedJson(document)]);
}

/** The same for several at once, by the holder of the crawl only. */
export async function saveDocuments(
  database: Database,
  lease: Lease,
  documents: Readonly<Record<string, unknown>>,
): Promise<void> {
  await untilBack(() =>
    database.transaction(async (client) => {
      await holdLease(client, lease);
      for (const [name, document] of Object.entries(documents)) {
        await client.query(upsert, [lease.crawlId, name, storedJson(document)]);
      }
    }),
  );
}

export async function readDocument<T>(database: Database, crawlId: string, name: string): Promise<T | null> {
  const row = await database.prisma.document.findUnique({ where: { crawlId_name: { crawlId, name } } });
  return row && (JSON.parse(row.body) as T);
}
