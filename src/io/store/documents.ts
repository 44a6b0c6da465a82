import type { Database } from './database.ts';
import { storedJson } from './stored-json.ts';

/** Named JSON documents of a crawl; saved again, a document takes the place of the former one. */
export async function saveDocument(
  database: Database,
  crawlId: string,
  name: string,
  document: unknown,
): Promise<void> {
  const body = storedJson(document);
  await database.pool.query(
    `insert into document (crawl_id, name, body) values ($1, $2, $3)
     on conflict (crawl_id, name) do update set body = excluded.body`,
    [crawlId, name, body],
  );
}

export async function readDocument<T>(database: Database, crawlId: string, name: string): Promise<T | null> {
  const row = await database.prisma.document.findUnique({ where: { crawlId_name: { crawlId, name } } });
  return row && (JSON.parse(row.body) as T);
}
