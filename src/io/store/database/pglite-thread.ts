import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

/** The thread that runs the embedded database, so that a heavy query never holds up the thread that answers. */
export type ThreadRequest = { id: number; op: 'wire'; message: Uint8Array } | { id: number; op: 'close' };
export type ThreadReply = { id: number; answer?: Uint8Array; error?: { message: string; code?: string } };

/**
 * One session that works through little at a time: 8 MB of buffers in place of 128, all of which are filled with zeros at
 * the start; no counts for a vacuum nobody runs; a new file of the journal takes its length without being written in full.
 */
const settings = ['shared_buffers=8MB', 'track_activities=off', 'track_counts=off', 'wal_init_zero=off'].flatMap(
  (setting) => ['-c', setting],
);

/** PGlite that is spoken to in the wire protocol alone: it need not ask, to begin with, which arrays there are. */
class WireDatabase extends PGlite {
  override async _initArrayTypes(): Promise<void> {}
}

const port = parentPort!;
const { folder }: { folder: string } = workerData;
const reply = (message: ThreadReply, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

void open();

async function open(): Promise<void> {
  try {
    const database = new WireDatabase(folder, { startParams: [...PGlite.defaultStartParams, ...settings] });
    await database.waitReady;
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
    const bytes = await answerTo(database, request.message);
    reply({ id: request.id, answer: bytes }, [bytes.buffer]);
  } catch (error) {
    reply({ id: request.id, error: described(error) });
  }
}

/** What it says, word for word: PGlite's own `execProtocolRaw` also reads each word, for clients that want rows. */
async function answerTo(database: PGlite, message: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  // Copied: PGlite uses its memory again.
  await database.execProtocolRawStream(message, { onRawData: (part) => parts.push(part.slice()) });
  if (parts.length === 1) return parts[0] as Uint8Array<ArrayBuffer>;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}

function described(error: unknown): { message: string; code?: string } {
  const code = (error as { code?: unknown } | null)?.code;
  return { message: error instanceof Error ? error.message : String(error), ...(typeof code === 'string' && { code }) };
}
