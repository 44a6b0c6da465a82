import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../core/values/failure.ts';

/** One session of a database: `text` may contain several statements when there are no values. */
export interface SqlSession {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** Any number, as long as every process of ours uses the same one. */
const advisoryLock = 72_707_369;

/** Prisma's own table, so that its tools read our history too. */
const historyTable = `create table if not exists "_prisma_migrations" (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

const undefinedTable = '42P01';

/** Every migration of a folder, sorted by name. */
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
 * Applies the pending migrations, one transaction a file, one process at a time; returns their names. When nothing is
 * pending, as on nearly every start, nothing is locked or created.
 */
export async function applyMigrations(session: SqlSession, migrations: readonly Migration[]): Promise<string[]> {
  if (await isUpToDate(session, migrations)) return [];
  await session.query('select pg_advisory_lock($1)', [advisoryLock]);
  try {
    await session.query(historyTable);
    const pending = await pendingMigrations(session, migrations);
    for (const migration of pending) await applyMigration(session, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await session.query('select pg_advisory_unlock($1)', [advisoryLock]);
  }
}

async function isUpToDate(session: SqlSession, migrations: readonly Migration[]): Promise<boolean> {
  try {
    return (await pendingMigrations(session, migrations)).length === 0;
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code === undefinedTable) return false;
    throw error;
  }
}

/** Throws `Failure('conflict')` when the history of the database is not the beginning of ours: another version created it. */
export async function pendingMigrations(session: SqlSession, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await session.query(
    `select migration_name as name, checksum from "_prisma_migrations"
     where rolled_back_at is null and finished_at is not null`,
  );
  const ours = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum } of rows) if (ours.get(String(name)) !== checksum) throw foreignData(String(name));
  const applied = new Set(rows.map(({ name }) => name));
  return migrations.filter(({ name }) => !applied.has(name));
}

function foreignData(migration: string): Failure {
  return new Failure('conflict', {
    fr: `Une autre version de maillage a créé ces données, et celle-ci ne sait pas les lire (étape ${migration})\u202f: lancez la version qui les a créées, ou une plus récente. Pour commencer sans elles, donnez un autre dossier par MAILLAGE_DATA, ou une autre base par DATABASE_URL.`,
    en: `Another version of maillage created these data, and this one cannot read them (migration ${migration}): run the version that created them, or a later one. To begin without them, give another folder with MAILLAGE_DATA, or another database with DATABASE_URL.`,
  });
}

async function applyMigration(session: SqlSession, migration: Migration): Promise<void> {
  await session.query('begin');
  try {
    await runMigration(session, migration);
    await session.query('commit');
  } catch (error) {
    await session.query('rollback');
    throw error;
  }
}

/** Applies one migration in the transaction of the session. */
export async function runMigration(session: SqlSession, { name, sql, checksum }: Migration): Promise<void> {
  await session.query(sql);
  await session.query(
    `insert into "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     values ($1, $2, now(), $3, now(), 1)`,
    [randomUUID(), checksum, name],
  );
}

/** Makes the tables of an empty database again, as these migrations make them, in the transaction of the session. */
export async function remakeTables(
  session: SqlSession,
  all: readonly Migration[],
  wanted: readonly Migration[],
): Promise<void> {
  const made = all.flatMap(({ sql }) => [...sql.matchAll(/^CREATE TABLE "(\w+)"/gm)].map(([, name]) => name!));
  for (const table of made) await session.query(`drop table if exists "${table}" cascade`);
  await session.query('delete from "_prisma_migrations"');
  for (const migration of wanted) await runMigration(session, migration);
}
