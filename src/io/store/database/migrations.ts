import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../core/values/failure.ts';

/** One session of a database: `text` may hold several statements when there are no values. */
export interface SqlSession {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** Any number will do as long as every process of ours uses the same one. */
const advisoryLock = 72_707_369;

/** Prisma's own table, so that its tools read our history as theirs. */
const historyTable = `create table if not exists "_prisma_migrations" (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

const noSuchTable = '42P01';

/** Every migration of a folder in the order of their names. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, path: join(folder, name, 'migration.sql') }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => {
      const sql = readFileSync(path, 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Applies what is missing, one transaction a file, one process at a time; answers the names it applied. Nothing is locked
 * or made where nothing is missing, as at nearly each start.
 */
export async function applyMigrations(session: SqlSession, migrations: readonly Migration[]): Promise<string[]> {
  if (await isUpToDate(session, migrations)) return [];
  await session.query('select pg_advisory_lock($1)', [advisoryLock]);
  try {
    await session.query(historyTable);
    const missing = await pendingMigrations(session, migrations);
    for (const migration of missing) await applyMigration(session, migration);
    return missing.map((migration) => migration.name);
  } finally {
    await session.query('select pg_advisory_unlock($1)', [advisoryLock]);
  }
}

async function isUpToDate(session: SqlSession, migrations: readonly Migration[]): Promise<boolean> {
  try {
    return (await pendingMigrations(session, migrations)).length === 0;
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code === noSuchTable) return false;
    throw error;
  }
}

/** Throws when the history of the database is not the beginning of ours. */
export async function pendingMigrations(session: SqlSession, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await session.query(
    'select migration_name, checksum, finished_at from "_prisma_migrations" where rolled_back_at is null',
  );
  const done = new Map(rows.map((row) => [String(row.migration_name), row]));
  for (const { name, checksum } of migrations) {
    const row = done.get(name);
    if (row && row.finished_at === null) throw new Error(`Migration ${name} failed earlier: restore a backup.`);
    if (row && row.checksum !== checksum) throw new Error(`Migration ${name} was edited after it was applied.`);
  }
  const known = new Set(migrations.map((migration) => migration.name));
  const foreign = [...done.keys()].find((name) => !known.has(name));
  if (foreign) throw newer(foreign);
  return migrations.filter((migration) => !done.has(migration.name));
}

function newer(migration: string): Failure {
  return new Failure('conflict', {
    fr: `Ces données ont été ouvertes par une version plus récente (étape ${migration})\u202f: installez une version plus récente, ou donnez un autre dossier à MAILLAGE_DATA.`,
    en: `A newer version has opened these data (migration ${migration}): install a newer version, or give MAILLAGE_DATA another folder.`,
  });
}

async function applyMigration(session: SqlSession, migration: Migration): Promise<void> {
  await session.query('begin');
  try {
    await session.query(migration.sql);
    await session.query(
      `insert into "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       values ($1, $2, now(), $3, now(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await session.query('commit');
  } catch (error) {
    await session.query('rollback');
    throw error;
  }
}
