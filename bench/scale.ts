/**
 * Several processes on one PostgreSQL, two customers: `npm run -s bench -- scale [--serves 2] [--works 3] [--sites 40] [--pages 60]
 * [--free] [--fair] [--long]`.
 * One customer asks for all audits but five, then another for five, and a worker is killed. Prints how long the jobs of the
 * killed worker waited for another one (goal 15 s), how many audits of the first customer started before the first of the
 * other (at most one for each place of a worker), and whether each audit ended once with every page. Exits 1 otherwise.
 * `--free`: three audits of 400 pages, and the killed worker has both that run, so that every other place is free: the time
 * until its jobs go on is then that of a take-over alone. Some 5 minutes, with `--free` 2. `--fair`: nothing is killed, and the bench
 * ends with the last audit of the other customer, however many of the first still wait (`--fair --sites 505 --pages 5`: five hundred).
 * `--long`: as `--fair`, and the audits of the first customer are of sites of a million pages, which do not end, those of
 * the other of `--pages`: its first must begin within ten seconds.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startPostgres } from '../test/support/postgres-server.ts';
import { slowSite } from '../test/support/slow-site.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    serves: { type: 'string', default: '2' },
    works: { type: 'string', default: '3' },
    sites: { type: 'string', default: '40' },
    pages: { type: 'string', default: '60' },
    free: { type: 'boolean', default: false },
    fair: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
  },
});
const { free, long } = values;
const fair = values.fair || long;
const [serves, works, count, pages] = [
  values.serves,
  values.works,
  free ? '3' : values.sites,
  free ? '400' : values.pages,
].map(Number) as [number, number, number, number];
const ofSecond = free ? 1 : 5;
/** Audits that a worker process runs at once. */
const placesOfWorker = 2;
const takeoverGoalSeconds = 15;
/** Until the first audit of another customer begins, whatever those of the first (F13). */
const turnGoalSeconds = 10;
const longPages = 1_000_000;
/** With `--long`, the audits of the other customer are waited for so long. */
const mostLongMs = 180_000;
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'maillage-scale-'));
const running: ChildProcess[] = [];
let broken = true;

const server = await startPostgres();
if (server === null) throw new Error('this bench needs PostgreSQL: set TEST_DATABASE_URL');
const databaseUrl = await server.database('scale');
const client = new pg.Client(databaseUrl);
await client.connect();
const sites = await Promise.all(
  Array.from({ length: count }, (_, at) => slowSite(long && at < count - ofSecond ? longPages : pages, 20)),
);

function start(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [join(root, 'bin/maillage.mjs'), ...args], {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      MAILLAGE_DATA: folder,
      MAILLAGE_SECRET: 'a secret that all processes of the bench share',
      MAILLAGE_FETCH_ALLOW: sites.map(({ url }) => new URL(url).host).join(','),
      DATABASE_URL: databaseUrl,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.push(child);
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr!.on('data', (bytes: Buffer) => {
      text += bytes.toString();
      if (text.includes('Ctrl-C')) resolve(/https?:\/\/[\d.:]+/.exec(text)?.[0] ?? '');
    });
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}: ${text.slice(-500)}`)));
  });
}

async function post(origin: string, path: string, body: object, key?: string): Promise<Record<string, never>> {
  const headers = {
    'content-type': 'application/json',
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
  };
  const reply = await fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  return (await reply.json()) as Record<string, never>;
}

interface JobState {
  readonly id: string;
  readonly workspace_id: string;
  readonly state: string;
  readonly holder: string;
  readonly started_at: Date | null;
}
const jobs = async (): Promise<JobState[]> =>
  (await client.query<JobState>('select id, workspace_id, state, holder, started_at from job')).rows;
const hasEnded = ({ state }: JobState): boolean => ['done', 'partial', 'failed', 'cancelled'].includes(state);

try {
  // The first process applies the migrations.
  const origins = [await start(['serve', '--port', '0', '--no-work'])];
  for (let at = 1; at < serves; at += 1) origins.push(await start(['serve', '--port', '0', '--no-work']));
  const startWorkers = (many: number): Promise<unknown> =>
    Promise.all(Array.from({ length: many }, () => start(['work'])));
  await startWorkers(free ? 1 : works);
  const customer = async (name: string): Promise<{ id: string; key: string }> => {
    const { workspace, key } = (await post(origins[0]!, '/v1/workspaces', { name })) as never as {
      workspace: { id: string };
      key: { key: string };
    };
    // More audits than a workspace has in a day without its operator.
    const reply = await fetch(`${origins[0]!}/v1/workspaces/${workspace.id}/limits`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ audits: count, pages: count * (long ? longPages : 500) }),
    });
    if (!reply.ok) throw new Error(`limits: ${reply.status} ${await reply.text()}`);
    return { id: workspace.id, key: key.key };
  };
  const [first, second] = [await customer('first'), await customer('second')];
  const ask = async (from: number, to: number, key: string): Promise<void> => {
    // Writes of one key are limited to 60 a minute.
    for (let first = from; first < to; first += 50) {
      const own =
        first === from
          ? key
          : ((await post(origins[0]!, '/v1/keys', { name: 'more', scope: 'write' }, key)) as never as { key: string })
              .key;
      const part = sites.slice(first, Math.min(to, first + 50));
      await Promise.all(
        part.map(({ url }, at) =>
          post(origins[at % serves]!, '/v1/audits', { url, maxPages: long ? longPages : 500, semantics: false }, own),
        ),
      );
    }
  };
  const begun = Date.now();
  await ask(0, count - ofSecond, first.key);
  while ((await jobs()).filter(({ state }) => state === 'running').length < (free ? placesOfWorker : works))
    await wait(100);
  if (free) await startWorkers(works - 1);
  await ask(count - ofSecond, count, second.key);
  const asked = new Date();
  const startOf = ({ started_at: at }: JobState): number => at?.getTime() ?? Infinity;
  /** When the first audit of the second customer began, and how many of the first began since it was asked for. */
  const turnOfSecond = (all: readonly JobState[]): { firstOfSecond: number; startedBefore: number } => {
    const firstOfSecond = Math.min(...all.filter((one) => one.workspace_id === second.id).map(startOf));
    const isBefore = (one: JobState): boolean => startOf(one) > asked.getTime() && startOf(one) < firstOfSecond;
    return { firstOfSecond, startedBefore: all.filter((one) => one.workspace_id === first.id && isBefore(one)).length };
  };
  if (fair) {
    let all = await jobs();
    const own = (one: JobState): boolean => one.workspace_id === second.id;
    const latest = Date.now() + mostLongMs;
    for (; !all.filter(own).every(hasEnded) && !(long && Date.now() > latest); all = await jobs()) await wait(200);
    const { firstOfSecond, startedBefore } = turnOfSecond(all);
    const waiting = all.filter(({ state }) => state === 'queued').length;
    const turnSeconds = Number.isFinite(firstOfSecond) ? (firstOfSecond - asked.getTime()) / 1_000 : null;
    const kept =
      startedBefore <= 1 &&
      waiting > 0 &&
      turnSeconds !== null &&
      (!long || turnSeconds <= turnGoalSeconds) &&
      all.filter(own).every(({ state }) => state === 'done');
    process.stdout.write(
      `${JSON.stringify({ bench: 'scale', serves, works, sites: count, pages, long, startedBefore, firstOfSecondSeconds: turnSeconds, seconds: Math.round((Date.now() - begun) / 1_000), waiting, kept })}\n`,
    );
    broken = !kept;
  } else {
    await wait(1_000);
    const held = new Map(
      (await jobs()).filter(({ state }) => state === 'running').map(({ id, holder }) => [id, holder]),
    );
    running[serves]!.kill('SIGKILL');
    const killed = Date.now();
    let takeoverMs = 0;
    let taken = 0;
    const seen = new Set<string>();
    for (;;) {
      const now = await jobs();
      for (const { id, holder, state } of now)
        if (held.has(id) && !seen.has(id) && state === 'running' && holder !== held.get(id)) {
          seen.add(id);
          taken += 1;
          takeoverMs = Math.max(takeoverMs, Date.now() - killed);
        }
      if (now.length === count && now.every(hasEnded)) break;
      if (Date.now() - begun > 1_200_000)
        throw new Error(`after 20 minutes: ${JSON.stringify(now.filter((one) => !hasEnded(one)))}`);
      await wait(200);
    }
    const all = await jobs();
    const { firstOfSecond, startedBefore } = turnOfSecond(all);
    const { rows } = await client.query<{ crawls: number; pages: number }>(
      'select count(*)::int as crawls, sum(page_count)::int as pages from crawl',
    );
    const states: Record<string, number> = {};
    for (const { state } of all) states[state] = (states[state] ?? 0) + 1;
    const kept =
      rows[0]!.crawls === count &&
      rows[0]!.pages === count * pages &&
      all.every(({ state }) => state === 'done') &&
      taken > 0 &&
      takeoverMs <= takeoverGoalSeconds * 1_000 &&
      startedBefore <= works * placesOfWorker;
    process.stdout.write(
      `${JSON.stringify({ bench: 'scale', serves, works, sites: count, pages, states, ...rows[0], seconds: Math.round((Date.now() - begun) / 1_000), taken, takeoverSeconds: takeoverMs / 1_000, firstOfSecondSeconds: (firstOfSecond - asked.getTime()) / 1_000, startedBefore, kept })}\n`,
    );
    broken = !kept;
  }
} finally {
  const alive = running.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  await Promise.all(
    alive.map((child) => {
      child.removeAllListeners('exit').kill('SIGTERM');
      return new Promise((resolve) => child.once('exit', resolve));
    }),
  );
  await client.end();
  await server.stop();
  await Promise.all(sites.map((site) => site.close()));
  rmSync(folder, { recursive: true, force: true });
}
// The embedded server ends the process with 0.
process.exit(broken ? 1 : 0);
