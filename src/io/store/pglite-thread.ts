import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

/** The thread that runs the embedded database, so that a heavy query never holds up the thread that answers. */
export type ThreadRequest = { id: number; op: 'wire'; message: Uint8Array } | { id: number; op: 'close' };
export type ThreadReply = { id: number; answer?: Uint8Array; error?: { message: string; code?: string } };

/**
 * One session that works through little at a time: 32 MB of buffers in place of 128, all of which are filled with zeros at
 * the start; no counts for a vacuum nobody runs; a new file of the journal takes its length without being written in full.
 */
const settings = ['shared_buffers=32MB', 'track_activities=off', 'track_counts=off', 'wal_init_zero=off'].flatMap(
  (setting) => ['-c', setting],
);

const port = parentPort!;
const { folder }: { folder: string } = workerData;
const reply = (message: ThreadReply, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

void open();

async function open(): Promise<void> {
  try {
    const database = await PGlite.create(folder, { startParams: [...PGlite.defaultStartParams, ...settings] });
    port.on('message', (request: ThreadRequest) => void answer(database, request));
    reply({ id: 0 });
  } catch (error) {
    reply({ id: 0, error: described(error) });
    port.close();
  }
}

async function answer(database: PGlite, request: ThreadRequest): Promise<void> {
  try {
    if (request.op === 'close') {
      await database.close();
      reply({ id: request.id });
      port.close();
      return;
    }
    // Copied: PGlite uses its memory again.
    const bytes = Uint8Array.from(await database.execProtocolRaw(request.message));
    reply({ id: request.id, answer: bytes }, [bytes.buffer]);
  } catch (error) {
    reply({ id: request.id, error: described(error) });
  }
}

function described(error: unknown): { message: string; code?: string } {
  const code = (error as { code?: unknown } | null)?.code;
  return { message: error instanceof Error ? error.message : String(error), ...(typeof code === 'string' && { code }) };
}
