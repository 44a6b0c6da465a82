import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

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

/** Where PGlite expects its files. */
const dataPath = '/pglite/data';

/** A folder that is named once the code of the database is compiled and its own files are read. */
class LateFolder extends NodeFS {
  readonly named: Promise<string>;
  name: (folder: string) => void = () => undefined;

  constructor() {
    super('.');
    this.named = new Promise((named) => {
      this.name = named;
    });
  }

  override async init(pg: PGlite, emscriptenOpts: Parameters<NodeFS['init']>[1]) {
    this.pg = pg;
    return { emscriptenOpts };
  }

  override async initialSyncFs(): Promise<void> {
    const folder = await this.named;
    const { FS, NODEFS } = this.pg!.Module;
    FS.mkdirTree(dataPath);
    if (folder === inMemory) return;
    mkdirSync(folder, { recursive: true });
    FS.mount(NODEFS, { root: resolve(folder) }, dataPath);
  }
}

const inMemory = 'memory://';

const port = parentPort!;
const reply = (message: ThreadReply, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

const folder = new LateFolder();
const database = new WireDatabase({ fs: folder, startParams: [...PGlite.defaultStartParams, ...settings] });
database.waitReady.catch(() => undefined);
port.on('message', (request: ThreadRequest) => void serve(request));

async function serve(request: ThreadRequest): Promise<void> {
  try {
    if (request.op === 'open') {
      folder.name(request.folder);
      await database.waitReady;
      reply({ id: request.id });
      return;
    }
    if (request.op === 'close') {
      await database.close();
      reply({ id: request.id });
      port.close();
      return;
    }
    const bytes = await execute(request.message);
    reply({ id: request.id, answer: bytes }, [bytes.buffer]);
  } catch (error) {
    reply({ id: request.id, error: described(error) });
  }
}

/** The raw bytes of the reply: PGlite's own `execProtocolRaw` also parses each message, for clients that want rows. */
async function execute(message: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
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
