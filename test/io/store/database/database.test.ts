import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEmbeddedDatabase } from '../../../../src/io/store/database/embedded-database.ts';
import type { Database } from '../../../../src/io/store/database/database.ts';
import { textArray } from '../../../../src/io/store/pages/array-bytes.ts';
import { pagesByUrl } from '../../../../src/io/store/pages/page-rows.ts';
import { pagesByKey } from '../../../../src/io/store/pages/stored-pages.ts';
import { tidyTables } from '../../../../src/io/store/database/tidy-tables.ts';
import { databaseIn } from '../../../../src/io/store/database/workspace-database.ts';

test('a failed transaction changes nothing, and its connection stays usable', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-database-'));
  const database = await openEmbeddedDatabase(folder);
  try {
    await database.pool.query('create table kept (word text)');
    const work = database.transaction(async (client) => {
      await client.query("insert into kept values ('half')");
      throw new Error('out of ideas');
    });
    await expect(work).rejects.toThrow('out of ideas');
    await database.transaction((client) => client.query("insert into kept values ('whole')"));
    expect((await database.pool.query('select word from kept')).rows).toEqual([{ word: 'whole' }]);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('data of another version are rejected with an explanation, and the folder is released', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-database-'));
  try {
    const database = await openEmbeddedDatabase(folder);
    await database.pool.query(`update "_prisma_migrations" set migration_name = '20261125000000_first-tables'`);
    await database.close();
    for (const _ of [1, 2]) {
      await expect(openEmbeddedDatabase(folder)).rejects.toMatchObject({
        code: 'conflict',
        detail: {
          fr: expect.stringMatching(
            /Une autre version.*20261125000000_first-tables.*lancez la version qui les a créées/,
          ),
          en: expect.stringMatching(/Another version.*20261125000000_first-tables.*run the version that created them/),
        },
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a client does not see an unfinished transaction of the previous one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-database-'));
  const database = await openEmbeddedDatabase(folder);
  try {
    const first = await database.pool.connect();
    await first.query('create temp table left_open (name text)');
    await first.query('begin');
    first.release(true);
    const { rows } = await database.pool.query(
      "select to_regclass('left_open') as name, now() = statement_timestamp() as alone",
    );
    expect(rows).toEqual([{ name: null, alone: true }]);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('while the disk is nearly full, changes are refused, also one under way, and rows are read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-database-'));
  let free: number | null = null;
  const database = await openEmbeddedDatabase(folder, async () => free);
  const look = () => new Promise((resolve) => setTimeout(resolve, 60));
  const words = async () =>
    (await database.pool.query('select word from kept order by word')).rows.map((row) => row.word);
  const add = (word: string) => database.pool.query('insert into kept values ($1)', [word]);
  try {
    await database.pool.query('create table kept (word text)');
    await add('before');
    const underWay = database.transaction(async (client) => {
      await client.query("insert into kept values ('under way')");
      free = 1_048_576;
      // Its end comes next, and would be taken for a success.
      await look();
    });
    await expect(underWay).rejects.toThrow();
    // The first call comes over a connection of its own, whose session was reset.
    expect(await words()).toEqual(['before']);
    await expect(add('refused')).rejects.toMatchObject({ code: '25006' });
    expect(await words()).toEqual(['before']);
    free = 1e9;
    await look();
    await add('later');
    expect(await words()).toEqual(['before', 'later']);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a table that has grown is analysed after a crawl, a small one is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-database-'));
  const database = await openEmbeddedDatabase(folder);
  const counted = async () => {
    await tidyTables(database);
    const { rows } = await database.pool.query<{ relname: string }>(
      "select relname from pg_class where relname in ('bundle', 'crawl_note', 'document', 'page') and reltuples > 0 order by 1",
    );
    return rows.map(({ relname }) => relname);
  };
  const note = (from: number, to: number) =>
    database.pool.query(
      `insert into crawl_note (workspace_id, crawl_id, name, value) select 'local', 'one', n::text, repeat('note ', 20) from generate_series($1::int, $2::int) n`,
      [from, to],
    );
  try {
    await database.pool.query(`insert into crawl (workspace_id, id, url, state, request, request_hash, started_at)
      values ('local', 'one', 'https://example.org/', 'done', '{}', '', now())`);
    await note(1, 100);
    expect(await counted()).toEqual([]);
    await note(101, 3000);
    await database.pool.query(
      `insert into page (workspace_id, crawl_id, url_key, head, url, in_sitemap, bundle, place, trace)
       select 'local', 'one', n::text, repeat('/', 99), '', true, 0, 0, '' from generate_series(1, 3000) n`,
    );
    expect(await counted()).toEqual(['crawl_note', 'page']);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('pages are read through their indexes, in a crawl stored before the last ANALYZE and in a later one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-database-'));
  const whole = await openEmbeddedDatabase(folder);
  const { pool, close } = whole;
  // Under the row policies, as the store reads.
  const reader = databaseIn(whole, 'local').pool;
  const store = (crawl: string) =>
    pool.query(
      `insert into page (workspace_id, crawl_id, url_key, head, url, in_sitemap, bundle, place, trace)
       select 'local', $1, md5(n::text), 'https://example.org/' || md5(n || 'url'), '', true, 0, 0, '' from generate_series(1, 3000) n`,
      [crawl],
    );
  try {
    for (const crawl of ['first', 'second']) {
      await store(crawl);
      await tidyTables({ pool } as Database);
    }
    await store('later');
    for (const crawl of ['second', 'later']) {
      for (const count of [1, 64]) {
        const keys = textArray(Array.from({ length: count }, (_, index) => `key ${index}`));
        const { rows } = await reader.query(`explain ${pagesByKey}`, [crawl, keys, 'local']);
        expect(JSON.stringify(rows)).toMatch(/page_pkey.*Index Cond: .*url_key = ANY/);
      }
      for (const url of ['', 'https://example.org/2']) {
        const { rows } = await reader.query(`explain ${pagesByUrl}`, [crawl, url, '', 500, 0, 'local']);
        expect(JSON.stringify(rows)).toMatch(/Incremental Sort.*page_crawl_id_head_idx.*Index Cond: .*head >=/);
      }
    }
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
});
