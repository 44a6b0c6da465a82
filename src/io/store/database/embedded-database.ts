import { rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, databaseOn } from './database.ts';
import { openingFailure } from './database-failure.ts';
import { copySeed, holdsDatabase, seedFolder } from './database-seed.ts';
import { takeOwnerLock } from './owner-lock.ts';
import { PgliteBackend, pglitePool } from './pglite-backend.ts';

/** Opens the database of a data folder as its only owner; a new folder starts as a copy of the seed (`seedFolder`). */
export async function openEmbeddedDatabase(dataFolder: string): Promise<Database> {
  const lock = await takeOwnerLock(dataFolder);
  try {
    const backend = await openedBackend(join(dataFolder, 'database'));
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

/** The thread loads its modules while the folder is copied. */
async function openedBackend(folder: string): Promise<PgliteBackend> {
  const backend = PgliteBackend.start();
  try {
    await startFromSeed(folder);
    await backend.open(folder);
    return backend;
  } catch (error) {
    await backend.stop();
    throw error;
  }
}

async function startFromSeed(folder: string): Promise<void> {
  if (await holdsDatabase(folder)) return;
  // A folder without PG_VERSION is an interrupted creation, in which no row was ever stored.
  await rm(folder, { recursive: true, force: true });
  const seed = await seedFolder().catch(() => null);
  // Without a seed, PGlite creates the database.
  if (seed === null) return;
  const fresh = `${folder}.part`;
  await rm(fresh, { recursive: true, force: true });
  await copySeed(seed, fresh);
  await rename(fresh, folder);
}
