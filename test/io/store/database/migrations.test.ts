import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Pool, PoolClient } from 'pg';
import { missingSql } from '../../../../prisma/schema-engine.ts';
import { applyMigrations, type Migration, pendingMigrations } from '../../../../src/io/store/database/migrations.ts';
import { PgliteBackend, pglitePool } from '../../../../src/io/store/database/pglite-backend.ts';

const first: Migration = { name: '1_first', sql: 'create table a (n int); insert into a values (1);', checksum: 'x1' };
const second: Migration = { name: '2_second', sql: 'alter table a add m int;', checksum: 'x2' };
const broken: Migration = {
  name: '3_broken',
  sql: 'create table b (n int); select nothing from nowhere;',
  checksum: 'x3',
};

let backend: PgliteBackend;
let pool: Pool;
let client: PoolClient;
beforeAll(async () => {
  backend = await PgliteBackend.open('memory://');
  pool = pglitePool(backend);
  client = await pool.connect();
}, 120_000);
afterAll(async () => {
  client.release();
  await pool.end();
  await backend.close();
});

test('pending migrations are applied in order, once', async () => {
  expect(await applyMigrations(client, [first])).toEqual(['1_first']);
  expect(await applyMigrations(client, [first, second])).toEqual(['2_second']);
  expect(await applyMigrations(client, [first, second])).toEqual([]);
  expect((await client.query('select n, m from a')).rows).toEqual([{ n: 1, m: null }]);
});

test('without pending migrations one query runs, without a lock', async () => {
  const asked: string[] = [];
  const query = (text: string, values?: unknown[]) => {
    asked.push(text);
    return client.query<Record<string, unknown>>(text, values);
  };
  expect(await applyMigrations({ query }, [first, second])).toEqual([]);
  expect(asked).toEqual([expect.stringMatching(/^select migration_name/)]);
});

test('a failed migration changes nothing and is still pending', async () => {
  await expect(applyMigrations(client, [first, second, broken])).rejects.toThrow(/nothing|nowhere/);
  expect((await client.query(`select to_regclass('b') as b`)).rows).toEqual([{ b: null }]);
  expect(await pendingMigrations(client, [first, second, broken])).toEqual([broken]);
});

test('a database with an unknown or different migration is rejected', async () => {
  const refusal = (name: string) => ({ code: 'conflict', detail: { en: expect.stringContaining(name) } });
  const edited = [{ ...first, checksum: 'other' }, second];
  await expect(applyMigrations(client, edited)).rejects.toMatchObject(refusal('1_first'));
  await expect(applyMigrations(client, [first])).rejects.toMatchObject(refusal('2_second'));
});

test('the migrations of the repository create the schema', async () => {
  expect(await missingSql()).toBe('');
}, 120_000);
