import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openServerDatabase } from '../../../../src/io/store/database/database.ts';
import { openEmbeddedDatabase } from '../../../../src/io/store/database/embedded-database.ts';
import { databaseIn } from '../../../../src/io/store/database/workspace-database.ts';
import { ownedTables } from '../../../../src/io/store/workspaces.ts';
import { type PostgresServer, startPostgres } from '../../../support/postgres-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-workspaces-'));
let server: PostgresServer | null;
const opened: Database[] = [];
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(async () => {
  for (const database of opened) await database.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

async function open(kind: string): Promise<Database | null> {
  if (kind === 'postgres' && server === null) return null;
  const database =
    kind === 'postgres'
      ? await openServerDatabase(await server!.database('workspaces'))
      : await openEmbeddedDatabase(folder);
  opened.push(database);
  return database;
}

const document = `insert into document (workspace_id, crawl_id, name, body) values ($1, 'c', 'n', '\\x00')`;

describe.each(['embedded', 'postgres'])('row policies of the %s database', (kind) => {
  let whole: Database | null;
  beforeAll(async () => {
    whole = await open(kind);
    for (const id of ['mine', 'theirs'])
      await whole?.pool.query('insert into workspace (id, name, created_at) values ($1, $1, now())', [id]);
  }, 60_000);

  test('a statement without a condition sees the rows of its workspace alone, and writes no others', async () => {
    if (whole === null) return;
    const [mine, theirs] = [databaseIn(whole, 'mine'), databaseIn(whole, 'theirs')];
    await mine.pool.query(document, ['mine']);
    expect((await mine.pool.query('select workspace_id from document')).rows).toEqual([{ workspace_id: 'mine' }]);
    expect((await theirs.pool.query('select 1 from document')).rows).toEqual([]);
    await expect(theirs.pool.query(document, ['mine'])).rejects.toThrow('row-level security');
    expect((await theirs.pool.query('delete from document')).rowCount).toBe(0);
  });

  test('without a workspace, the role sees no row; the database itself sees them all', async () => {
    if (whole === null) return;
    const rows = await whole.transaction(async (client) => {
      await client.query('set local role maillage_app');
      return (await client.query('select 1 from document')).rows;
    });
    expect(rows).toEqual([]);
    expect((await whole.pool.query('select 1 from document')).rows).toHaveLength(1);
  });

  test('every table with a workspace has the policy', async () => {
    if (whole === null) return;
    const { rows } = await whole.pool.query<{ name: string; walled: boolean }>(
      `select c.relname as name, c.relrowsecurity and exists (select from pg_policy where polrelid = c.oid) as walled
       from pg_class c join pg_attribute a on a.attrelid = c.oid
       where a.attname = 'workspace_id' and c.relkind = 'r' order by 1`,
    );
    expect(rows).toEqual([...ownedTables].sort().map((name) => ({ name, walled: true })));
  });

  test('no row is written for a workspace that does not exist, except those that lock their crawl', async () => {
    if (whole === null) return;
    await expect(databaseIn(whole, 'gone').pool.query(document, ['gone'])).rejects.toThrow(
      'document_workspace_id_fkey',
    );
    const { rows } = await whole.pool.query<{ name: string }>(
      `select conrelid::regclass::text as name from pg_constraint
       where contype = 'f' and confrelid = 'workspace'::regclass and confdeltype = 'c' order by 1`,
    );
    const ofCrawl = new Set<string>(['crawl_note', 'frontier', 'page', 'bundle']);
    expect(rows.map(({ name }) => name)).toEqual(ownedTables.filter((name) => !ofCrawl.has(name)).sort());
  });

  test('an id that is no word cannot leave the statement that sets it', () => {
    expect(() => databaseIn(whole!, `x', true); select ('`)).toThrow('no workspace');
  });
});
