import { rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, databaseOn } from './database.ts';
import { openingFailure } from './database-failure.ts';
import { copySeed, holdsDatabase, seedFolder } from './database-seed.ts';
import { takeOwnerLock } from './owner-lock.ts';
import { PgliteBackend, pglitePool } from './pglite-backend.ts';
import type { WireBackend } from './wire-stream.ts';

/** Opens the database of a data folder as its only owner; a new folder starts as a copy of the seed (`seedFolder`). */
export async function openEmbeddedDatabase(dataFolder: string): Promise<Database> {
  const lock = await takeOwnerLock(dataFolder);
  try {
    const backend = new ReopenedBackend(dataFolder);
    await backend.opened();
    return await databaseOn('embedded', pglitePool(backend), async () => {
      await backend.close();
      await lock.release();
    });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The database of a data folder, opened again after its session was lost, as a server recovers from a crash. */
class ReopenedBackend implements WireBackend {
  readonly #dataFolder: string;
  #opening: Promise<PgliteBackend> | null = null;

  constructor(dataFolder: string) {
    this.#dataFolder = dataFolder;
  }

  /** A failed attempt is forgotten: the next message tries again. */
  async opened(): Promise<PgliteBackend> {
    this.#opening ??= openedBackend(join(this.#dataFolder, 'database'));
    try {
      return await this.#opening;
    } catch (error) {
      this.#opening = null;
      const free = await statfs(this.#dataFolder).catch(() => null);
      throw openingFailure(error, free && free.bavail * free.bsize);
    }
  }

  async execProtocolRaw(message: Uint8Array): Promise<Uint8Array> {
    return (await this.opened()).execProtocolRaw(message);
  }

  sessionLost(): void {
    const lost = this.#opening;
    // One thread at a time has the files open.
    this.#opening = Promise.resolve(lost).then(async (backend) => {
      await backend?.stop();
      return openedBackend(join(this.#dataFolder, 'database'));
    });
    this.#opening.catch(() => undefined);
  }

  async close(): Promise<void> {
    await (await this.#opening?.catch(() => null))?.close();
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
