import { rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, databaseOn } from './database.ts';
import { openingFailure } from './database-failure.ts';
import { copySeed, holdsDatabase, seedFolder } from './database-seed.ts';
import { takeOwnerLock } from './owner-lock.ts';
import { PgliteBackend, pglitePool } from './pglite-backend.ts';
import { isIdle, simpleQuery, type WireBackend } from './wire-stream.ts';

/** Bytes free on the disk of a folder; null when unknown. */
export type FreeSpace = (folder: string) => Promise<number | null>;

const freeSpaceOf: FreeSpace = async (folder) => {
  const disk = await statfs(folder).catch(() => null);
  return disk && disk.bavail * disk.bsize;
};

/**
 * Opens the database of a data folder as its only owner; a new folder starts as a copy of the seed (`seedFolder`). While the
 * disk is nearly full it takes no change, and is read as usual.
 */
export async function openEmbeddedDatabase(dataFolder: string, freeSpace = freeSpaceOf): Promise<Database> {
  const lock = await takeOwnerLock(dataFolder);
  try {
    const backend = new ReopenedBackend(dataFolder, freeSpace);
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

/**
 * Space that changes leave free: four files of the write-ahead log. A log that cannot grow ends the session, and the database
 * needs one new file of it to open again: then nothing could be read until there is space.
 */
const reservedBytes = 64 * 1_048_576;
/** A fast disk takes some 20 MB in this time. */
const lookEveryMs = 50;

/**
 * The database of a data folder, opened again after its session was lost, as a server recovers from a crash. It refuses changes
 * (SQLSTATE 25006) while less than the reserve is free.
 */
class ReopenedBackend implements WireBackend {
  readonly #dataFolder: string;
  readonly #freeSpace: FreeSpace;
  #opening: Promise<PgliteBackend> | null = null;
  #lookedAt = -Infinity;
  #isReadOnly = false;
  #isInTransaction = false;

  constructor(dataFolder: string, freeSpace: FreeSpace) {
    this.#dataFolder = dataFolder;
    this.#freeSpace = freeSpace;
  }

  /** A failed attempt is forgotten: the next message tries again. */
  async opened(): Promise<PgliteBackend> {
    this.#opening ??= openedBackend(join(this.#dataFolder, 'database'));
    try {
      return await this.#opening;
    } catch (error) {
      this.#opening = null;
      throw openingFailure(error, await this.#freeSpace(this.#dataFolder));
    }
  }

  async execProtocolRaw(message: Uint8Array): Promise<Uint8Array> {
    const backend = await this.opened();
    if (performance.now() - this.#lookedAt >= lookEveryMs) await this.#keepReserve(backend);
    const answer = await backend.execProtocolRaw(message);
    this.#isInTransaction = !isIdle(answer);
    return answer;
  }

  async #keepReserve(backend: PgliteBackend): Promise<void> {
    this.#lookedAt = performance.now();
    const free = await this.#freeSpace(this.#dataFolder);
    const isReadOnly = free !== null && free < reservedBytes;
    if (isReadOnly === this.#isReadOnly || (this.#isInTransaction && !isReadOnly)) return;
    this.#isReadOnly = isReadOnly;
    const wasInTransaction = this.#isInTransaction;
    if (wasInTransaction) await backend.execProtocolRaw(simpleQuery('rollback'));
    this.#isInTransaction = false;
    await backend.execProtocolRaw(simpleQuery(`set default_transaction_read_only = ${isReadOnly ? 'on' : 'off'}`));
    // Ends the connection, so that nothing takes the transaction for committed.
    if (wasInTransaction) throw Object.assign(new Error('the disk is nearly full'), { code: 'ENOSPC' });
  }

  sessionReset(): void {
    this.#isReadOnly = false;
    this.#isInTransaction = false;
    this.#lookedAt = -Infinity;
  }

  sessionLost(): void {
    this.sessionReset();
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
