import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openEmbeddedDatabase } from '../../../src/io/store/embedded-database.ts';

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

test('a new data folder starts with our tables, and nothing to make other databases from', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-database-'));
  const database = await openEmbeddedDatabase(folder);
  try {
    const names = await database.pool.query<{ datname: string }>('select datname from pg_database');
    expect(names.rows).toEqual([{ datname: 'postgres' }]);
    expect((await database.pool.query('select 1 from crawl, page, frontier, document, job')).rows).toEqual([]);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
