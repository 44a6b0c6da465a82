import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { dropFormerSeeds, openEmbeddedDatabase } from '../../../../src/io/store/database/embedded-database.ts';
import type { Database } from '../../../../src/io/store/database/database.ts';
import { textArray } from '../../../../src/io/store/pages/array-bytes.ts';
import { pagesByUrl } from '../../../../src/io/store/pages/page-rows.ts';
import { pagesByKey } from '../../../../src/io/store/pages/stored-pages.ts';
import { tidyTables } from '../../../../src/io/store/database/tidy-tables.ts';

test('a transaction whose work fails leaves nothing behind, and the connection serves again', async () => {
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

test('a new data folder starts with our tables, maps of their indexes, and nothing to make other databases from', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-database-'));
  const database = await openEmbeddedDatabase(folder);
  try {
    const names = await database.pool.query<{ datname: string }>('select datname from pg_database');
    expect(names.rows).toEqual([{ datname: 'postgres' }]);
    expect((await database.pool.query('select 1 from crawl, page, frontier, document, job')).rows).toEqual([]);
    const indexes = await database.pool.query<{ path: string }>(
      `select pg_relation_filepath(indexrelid) as path from pg_index where indrelid in ('page'::regclass, 'bundle'::regclass)`,
    );
    expect(indexes.rows).toHaveLength(3);
    for (const { path } of indexes.rows) expect(existsSync(join(folder, 'database', `${path}_fsm`))).toBe(true);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('what a client left open is not there for the next one', async () => {
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

test('a table that has grown is counted anew after a crawl, a small one is left alone', async () => {
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
      `insert into crawl_note select 'one', n::text, repeat('note ', 20) from generate_series($1::int, $2::int) n`,
      [from, to],
    );
  try {
    await database.pool.query(`insert into crawl (id, url, state, request, request_hash, started_at)
      values ('one', 'https://example.org/', 'done', '{}', '', now())`);
    await note(1, 100);
    expect(await counted()).toEqual([]);
    await note(101, 3000);
    await database.pool.query(
      `insert into page (crawl_id, url_key, head, url, in_sitemap) select 'one', n::text, repeat('/', 99), '', true
       from generate_series(1, 3000) n`,
    );
    expect(await counted()).toEqual(['crawl_note', 'page']);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('pages are looked for by their keys and in their order, in a crawl that was counted as in one that came later', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-database-'));
  const { pool, close } = await openEmbeddedDatabase(folder);
  const store = (crawl: string) =>
    pool.query(
      `insert into page (crawl_id, url_key, head, url, in_sitemap)
       select $1, md5(n::text), 'https://example.org/' || md5(n || 'address'), '', true from generate_series(1, 3000) n`,
      [crawl],
    );
  try {
    for (const crawl of ['first', 'former']) {
      await store(crawl);
      await tidyTables({ pool } as Database);
    }
    await store('later');
    for (const crawl of ['former', 'later']) {
      for (const count of [1, 64]) {
        const keys = textArray(Array.from({ length: count }, (_, index) => `key ${index}`));
        const { rows } = await pool.query(`explain ${pagesByKey}`, [crawl, keys]);
        expect(JSON.stringify(rows)).toMatch(/page_pkey.*Index Cond: .*url_key = ANY/);
      }
      for (const url of ['', 'https://example.org/2']) {
        const { rows } = await pool.query(`explain ${pagesByUrl}`, [crawl, url, '', 500, 0]);
        expect(JSON.stringify(rows)).toMatch(/Incremental Sort.*page_crawl_id_head_idx.*Index Cond: .*head >=/);
      }
    }
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('seeds of before and those that were never finished leave, once nobody can be reading them', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'maillage-seeds-'));
  try {
    const names = ['database-1-a', 'database-1-b', 'database-1-b.7.part', 'database-1-c.8.part', 'other'];
    for (const name of names) mkdirSync(join(cache, name, 'base'), { recursive: true });
    const yesterday = Date.now() / 1000 - 86_400;
    for (const name of ['database-1-a', 'database-1-b', 'database-1-b.7.part', 'other'])
      utimesSync(join(cache, name), yesterday, yesterday);
    await dropFormerSeeds(cache, join(cache, 'database-1-b'));
    expect(readdirSync(cache).sort()).toEqual(['database-1-b', 'database-1-c.8.part', 'other']);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
});
