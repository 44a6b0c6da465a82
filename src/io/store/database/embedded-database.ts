import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { makeFolder } from '../../make-folder.ts';
import { projectRoot } from '../../project-root.ts';
import { type Database, databaseOn, ownMigrations } from './database.ts';
import { openingFailure } from './database-failure.ts';
import { takeOwnerLock } from './owner-lock.ts';
import { PgliteBackend } from './pglite-backend.ts';
import { type WireBackend, WireStream } from './wire-stream.ts';

/**
 * Opens the database of a data folder as its one owner. The first start on a machine creates a database (about 4 s)
 * and keeps a copy under node_modules/.cache/maillage, with our tables and no row, from which later folders start.
 */
export async function openEmbeddedDatabase(dataFolder: string): Promise<Database> {
  const lock = await takeOwnerLock(dataFolder);
  try {
    const folder = join(dataFolder, 'database');
    await startFromSeed(folder);
    const backend = await PgliteBackend.open(folder);
    return await databaseOn('embedded', pglitePool(backend), async () => {
      await backend.close();
      await lock.release();
    });
  } catch (error) {
    await lock.release();
    const free = await statfs(dataFolder).catch(() => null);
    throw openingFailure(error, free && free.bavail * free.bsize);
  }
}

/** One connection: the embedded database has one session, and transactions must not mix. */
export function pglitePool(backend: WireBackend): pg.Pool {
  const stream = () => new WireStream(backend);
  return new pg.Pool({ user: 'postgres', database: 'postgres', max: 1, idleTimeoutMillis: 0, stream } as pg.PoolConfig);
}

async function startFromSeed(folder: string): Promise<void> {
  if (await holdsDatabase(folder)) return;
  // What stands here without PG_VERSION is a creation that was interrupted: no row was ever in it.
  await rm(folder, { recursive: true, force: true });
  const seed = await seedFolder().catch(() => null);
  if (seed === null) return;
  const fresh = `${folder}.part`;
  await rm(fresh, { recursive: true, force: true });
  copyFolder(seed, fresh);
  await rename(fresh, folder);
}

/** Of the 16 MB of its journal, a database in which nothing was done has written a few. */
const journalFile = /^[0-9A-F]{24}$/;
const journalBytes = 16 * 1_048_576;

/** Three hundred small files: each costs less at once than as a task of its own. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, copy);
    else copyFileSync(source, copy, constants.COPYFILE_FICLONE);
    if (journalFile.test(entry.name)) truncateSync(copy, journalBytes);
  }
}

/** Another number where seeds are made otherwise. */
const seedForm = 4;

/** Those that PostgreSQL makes new databases from: two thirds of the files, and nobody makes one here. */
const templates = ['template0', 'template1'];

/**
 * A database of the installed version with the tables of our migrations, made once; rejects where the cache cannot be
 * written.
 */
async function seedFolder(): Promise<string> {
  const require = createRequire(import.meta.url);
  const packageFile = join(dirname(require.resolve('@electric-sql/pglite')), '..', 'package.json');
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
  const cache = join(projectRoot, 'node_modules/.cache/maillage');
  const tables = createHash('sha256').update(JSON.stringify(ownMigrations())).digest('hex').slice(0, 8);
  const seed = join(cache, `database-${version}-${tables}-${seedForm}`);
  if (await holdsDatabase(seed)) return seed;
  const making = `${seed}.${process.pid}.part`;
  makeFolder(cache);
  try {
    await makeSeed(making);
    // Two processes may have made one at the same moment: the first one stays.
    await rename(making, seed).catch(() => undefined);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  await dropFormerSeeds(cache, seed).catch(() => undefined);
  return seed;
}

async function makeSeed(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  let grown: string[] = [];
  const backend = await PgliteBackend.open(folder);
  const database = await databaseOn('embedded', pglitePool(backend), () => backend.close());
  try {
    await database.pool.query(`update pg_database set datistemplate = false where datname = any($1)`, [templates]);
    for (const name of templates) await database.pool.query(`drop database ${name}`);
    // Its journal begins anew, so that a copy has none of the 8 MB in which it was made.
    for (const step of ['set wal_recycle = off', 'select pg_switch_wal()', 'checkpoint'])
      await database.pool.query(step);
    const { rows } = await database.pool.query<{ path: string }>(grownIndexes);
    grown = rows.map(({ path }) => path);
  } finally {
    await database.close();
  }
  slim(folder);
  for (const path of grown) writeFileSync(join(folder, `${path}_fsm`), new Uint8Array(emptyMapBytes));
}

/** Indexes that each batch of a crawl makes larger. */
const grownIndexes = `select pg_relation_filepath(indexrelid) as path from pg_index
  where indrelid in ('page'::regclass, 'bundle'::regclass)`;
/**
 * A map of free room without any: its root, what is below, and its leaves, a page of the database each, of which zeros are
 * an empty one. An index has none before rows are deleted, and without it the file is looked for at each new page: what
 * is not found is told through all of PGlite, in a fifth of a millisecond.
 */
const emptyMapBytes = 3 * 8_192;

/** Without maps of free room and of rows that all see, a fifth of the files: they are made again where they are missed. */
function slim(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) slim(path);
    else if (/^\d+_(fsm|vm)$/.test(entry.name)) rmSync(path);
    else if (journalFile.test(entry.name)) truncateSync(path, writtenBytes(path));
  }
}

/** Up to its last byte that is not zero. */
function writtenBytes(path: string): number {
  const bytes = readFileSync(path);
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return end;
}

/** Another process may be making or copying one that is younger. */
const abandonedAfterMs = 3_600_000;

/** Each set of migrations has a seed of 25 MB, and a process that is killed leaves the one it was making. */
export async function dropFormerSeeds(cache: string, kept: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    if (!name.startsWith('database-') || path === kept) continue;
    if (Date.now() - (await stat(path)).mtimeMs > abandonedAfterMs) await rm(path, { recursive: true, force: true });
  }
}

async function holdsDatabase(folder: string): Promise<boolean> {
  const names: string[] = await readdir(folder).catch(() => []);
  return names.includes('PG_VERSION');
}
