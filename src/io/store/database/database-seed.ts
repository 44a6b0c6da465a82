import { createHash } from 'node:crypto';
import {
  constants,
  copyFile,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../make-folder.ts';
import { installation } from '../../installation.ts';
import { projectRoot } from '../../project-root.ts';
import { databaseOn, ownMigrations } from './database.ts';
import { PgliteBackend, pglitePool } from './pglite-backend.ts';

/** Change it when seeds are made in another way. */
const seedForm = 1;

/** The databases that PostgreSQL creates new ones from: two thirds of the files, and no database is created here. */
const templates = ['template0', 'template1'];

/**
 * An empty database of the installed PGlite with our tables, from which new data folders are copied: to create one takes
 * about 4 s. A package contains it; a checkout makes it once and rejects where it cannot be written.
 */
export async function seedFolder(): Promise<string> {
  if (installation.isPackage) return join(projectRoot, 'dist/database-seed');
  const require = createRequire(import.meta.url);
  const packageFile = join(dirname(require.resolve('@electric-sql/pglite')), '..', 'package.json');
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
  const cache = installation.cacheFolder();
  const tables = createHash('sha256').update(JSON.stringify(ownMigrations())).digest('hex').slice(0, 8);
  const seed = join(cache, `database-${version}-${tables}-${seedForm}`);
  if (await holdsDatabase(seed)) return seed;
  const part = `${seed}.${process.pid}.part`;
  makeFolder(cache);
  try {
    await makeSeed(part);
    // Fails when another process made the seed meanwhile: that one is used.
    await rename(part, seed).catch(() => undefined);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  await deleteOldSeeds(cache, seed).catch(() => undefined);
  return seed;
}

export async function holdsDatabase(folder: string): Promise<boolean> {
  const names: string[] = await readdir(folder).catch(() => []);
  return names.includes('PG_VERSION');
}

const walFile = /^[0-9A-F]{24}$/;
const walBytes = 16 * 1_048_576;

/** Copies a seed. The seed of a package lists its empty folders in a file beside it: a package contains none. */
export async function copySeed(from: string, to: string): Promise<void> {
  await copyFolder(from, to);
  const list = `${from}.json`;
  const folders = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as string[]) : [];
  for (const name of folders) mkdirSync(join(to, name), { recursive: true });
}

/** Several of the three hundred small files at a time: half the time of one after the other. */
async function copyFolder(from: string, to: string): Promise<void> {
  mkdirSync(to);
  const entries = readdirSync(from, { withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const [source, copy] = [join(from, entry.name), join(to, entry.name)];
      if (entry.isDirectory()) return copyFolder(source, copy);
      await new Promise<void>((resolve, reject) =>
        copyFile(source, copy, constants.COPYFILE_FICLONE, (error) => (error ? reject(error) : resolve())),
      );
      // The seed contains only the used part of the write-ahead log.
      if (walFile.test(entry.name)) truncateSync(copy, walBytes);
    }),
  );
}

/** Creates the seed in a folder, about 4 s: `npm run build` does so for the package. */
export async function makeSeed(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  let growing: string[] = [];
  const backend = await PgliteBackend.open(folder);
  const database = await databaseOn('embedded', pglitePool(backend), () => backend.close());
  try {
    await database.pool.query(`update pg_database set datistemplate = false where datname = any($1)`, [templates]);
    for (const name of templates) await database.pool.query(`drop database ${name}`);
    // Starts a new file of the write-ahead log: copies need none of the 8 MB that the creation wrote.
    for (const step of ['set wal_recycle = off', 'select pg_switch_wal()', 'checkpoint'])
      await database.pool.query(step);
    const { rows } = await database.pool.query<{ path: string }>(growingIndexes);
    growing = rows.map(({ path }) => path);
  } finally {
    await database.close();
  }
  slim(folder);
  for (const path of growing) writeFileSync(join(folder, `${path}_fsm`), new Uint8Array(emptyMapBytes));
}

/** Files of the indexes that grow with each batch of a crawl. */
const growingIndexes = `select pg_relation_filepath(indexrelid) as path from pg_index
  where indrelid in ('page'::regclass, 'bundle'::regclass)`;
/**
 * An empty free space map: three levels, one database page each; a page of zeros is an empty one. An index has no map before
 * rows are deleted, and without the file PostgreSQL looks for it at each new page: each miss costs a fifth of a millisecond
 * in PGlite.
 */
const emptyMapBytes = 3 * 8_192;

/** Deletes free space maps and visibility maps, a fifth of the files (PostgreSQL recreates them), and cuts the empty end of the log. */
function slim(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) slim(path);
    else if (/^\d+_(fsm|vm)$/.test(entry.name)) rmSync(path);
    else if (walFile.test(entry.name)) truncateSync(path, writtenBytes(path));
  }
}

/** The length of a file without the zeros at its end. */
function writtenBytes(path: string): number {
  const bytes = readFileSync(path);
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return end;
}

/** A younger folder may be in use by another process that makes or copies it. */
const unusedAfterMs = 3_600_000;

/** Deletes the seeds of other migrations, 25 MB each, and those that a killed process left unfinished. */
export async function deleteOldSeeds(cache: string, kept: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    if (!name.startsWith('database-') || path === kept) continue;
    if (Date.now() - (await stat(path)).mtimeMs > unusedAfterMs) await rm(path, { recursive: true, force: true });
  }
}
