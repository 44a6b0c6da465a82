import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deleteOldSeeds } from '../../../../src/io/store/database/database-seed.ts';
import { openEmbeddedDatabase } from '../../../../src/io/store/database/embedded-database.ts';

test('a new data folder starts with our tables, free space maps of their indexes, and no template database', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-database-'));
  const database = await openEmbeddedDatabase(folder);
  try {
    const names = await database.pool.query<{ datname: string }>('select datname from pg_database');
    expect(names.rows).toEqual([{ datname: 'postgres' }]);
    expect((await database.pool.query('select 1 from crawl, page, bundle, frontier, document, job')).rows).toEqual([]);
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

test('old seeds and unfinished ones are deleted once no process can be reading them', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'maillage-seeds-'));
  try {
    const names = ['database-1-a', 'database-1-b', 'database-1-b.7.part', 'database-1-c.8.part', 'other'];
    for (const name of names) mkdirSync(join(cache, name, 'base'), { recursive: true });
    const yesterday = Date.now() / 1000 - 86_400;
    for (const name of ['database-1-a', 'database-1-b', 'database-1-b.7.part', 'other'])
      utimesSync(join(cache, name), yesterday, yesterday);
    await deleteOldSeeds(cache, join(cache, 'database-1-b'));
    expect(readdirSync(cache).sort()).toEqual(['database-1-b', 'database-1-c.8.part', 'other']);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
});
