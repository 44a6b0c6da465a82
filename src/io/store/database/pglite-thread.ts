import { parentPort } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

/** The thread that runs the embedded database, so that a slow query never blocks the thread that serves requests. */
export type ThreadRequest = { id: number } & (
  | { op: 'open'; folder: string }
  | { op: 'wire'; message: Uint8Array }
  | { op: 'close' }
);
export type ThreadReply = { id: number; answer?: Uint8Array; error?: { message: string; code?: string } };

/**
 * For one session with a small working set: 8 MB of buffers instead of 128, all of which are zeroed at the start; no
 * statistics for an autovacuum that does not run; new files of the write-ahead log get their length without being written.
 */
const settings = ['shared_buffers=8MB', 'track_activities=off', 'track_counts=off', 'wal_init_zero=off'].flatMap(
  (setting) => ['-c', setting],
);

/** Used through the wire protocol alone, PGlite need not query the array types at its start. */
class WireDatabase extends PGlite {
  override async _initArrayTypes(): Promise<void> {}
}

const port = parentPort!;
const reply = (message: ThreadReply, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

let database: PGlite | null = null;
port.on('message', (request: ThreadRequest) => void serve(request));

async function open(folder: string): Promise<void> {
  database = new WireDatabase(folder, { startParams: [...PGlite.defaultStartParams, ...settings] });
  await database.waitReady;
}

async function serve(request: ThreadRequest): Promise<void> {
  try {
    if (request.op === 'open') {
      await open(request.folder);
      reply({ id: request.id });
      return;
    }
    if (request.op === 'close') {
      await database!.close();
      reply({ id: request.id });
      port.close();
      return;
    }
    const bytes = await execute(database!, request.message);
    reply({ id: request.id, answer: bytes }, [bytes.buffer]);
  } catch (error) {
    reply({ id: request.id, error: described(error) });
  }
}

/** The raw bytes of the reply: PGlite's own `execProtocolRaw` also parses each message, for clients that want rows. */
async function execute(database: PGlite, message: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  // Copied: PGlite reuses its memory.
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
