/**
 * A disk that fills up while a site is audited, on a small disk in memory: `npm run -s bench -- disk [--megabytes 160]
 * [--pages 1500] [--postgres | --journal]` (root on Linux; `--postgres`: the tables of a PostgreSQL server are on that disk, its
 * journal is not; `--journal`: its journal alone is, and the server ends when the disk is full, until there is space and it is
 * started again). Once an audit has begun the disk is filled; the job must wait and say why, lists must still
 * answer, nothing may end the service; once the space is free again the audit must end by itself with every page. One line for
 * each promise; exits 1 when one is broken.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startPostgres } from '../test/support/postgres-server.ts';
import { slowSite } from '../test/support/slow-site.ts';
import { serve, stopped } from './service/serve.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    megabytes: { type: 'string', default: '160' },
    pages: { type: 'string', default: '1500' },
    postgres: { type: 'boolean', default: false },
    journal: { type: 'boolean', default: false },
  },
});
const pages = Number(values.pages);
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
let broken = false;
const promise = (name: string, kept: boolean, found: object): void => {
  broken ||= !kept;
  process.stdout.write(`${JSON.stringify({ bench: 'disk', promise: name, kept, ...found })}\n`);
};

/** Writes a file until the disk refuses; returns its size in megabytes. */
function fill(path: string): number {
  const file = openSync(path, 'w');
  let written = 0;
  // Whole blocks first, then the last kilobytes.
  for (const block of [Buffer.alloc(1_048_576), Buffer.alloc(4_096)]) {
    try {
      for (;;) written += writeSync(file, block);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  closeSync(file);
  return Math.round(written / 1_048_576);
}

interface Job {
  readonly state: string;
  readonly problem: { readonly code: string; readonly detail: { readonly en: string } } | null;
}

/** A server whose tables are on the small disk. */
async function serverOn(disk: string): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await startPostgres();
  if (server === null) throw new Error('this bench needs PostgreSQL');
  const tables = join(disk, 'tables');
  mkdirSync(tables);
  spawnSync('chown', ['postgres', disk, tables], { stdio: 'inherit' });
  chmodSync(disk, 0o755);
  const url = await server.database('disk');
  const client = new pg.Client(url.replace(/disk$/, 'postgres'));
  await client.connect();
  await client.query(`create tablespace small location '${tables}'`);
  await client.query('alter database disk set tablespace small');
  await client.end();
  return { url, stop: () => server.stop() };
}

async function measure(disk: string): Promise<void> {
  const site = await slowSite(pages, 5);
  const server = values.postgres ? await serverOn(disk) : null;
  const data = server === null ? join(disk, 'data') : mkdtempSync(join(tmpdir(), 'maillage-disk-data-'));
  const served = await serve(data, {
    MAILLAGE_FETCH_ALLOW: new URL(site.url).host,
    LOG_LEVEL: 'silent',
    ...(server === null ? {} : { DATABASE_URL: server.url }),
  });
  const read = (path: string): Promise<Response> => fetch(served.origin + path);
  const jobOf = async (id: string): Promise<Job> => (await (await read(`/v1/jobs/${id}`)).json()) as Job;
  const submit = async (maxPages: number): Promise<string> => {
    const body = JSON.stringify({ url: site.url, maxPages, semantics: false, concurrency: 8 });
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch(`${served.origin}/v1/audits`, { method: 'POST', headers, body });
    if (reply.status !== 202) throw new Error(`${reply.status} ${await reply.text()}`);
    return ((await reply.json()) as { id: string }).id;
  };
  const until = async (id: string, found: (job: Job) => boolean, ms: number): Promise<Job> => {
    for (const end = Date.now() + ms; ; await wait(100)) {
      const job = await jobOf(id);
      if (found(job) || Date.now() > end) return job;
    }
  };
  const hasEnded = ({ state }: Job): boolean => ['done', 'partial', 'failed', 'cancelled'].includes(state);
  try {
    await until(await submit(20), hasEnded, 120_000);
    const id = await submit(5_000);
    const from = site.asked.length;
    while (site.asked.length < from + pages / 5) await wait(20);
    const filler = join(disk, 'filler');
    const filled = fill(filler);
    const waiting = await until(id, ({ problem }) => problem?.code === 'storage-full', 60_000);
    promise('a full disk makes the work wait, with its reason', waiting.problem?.code === 'storage-full', {
      filledMb: filled,
      state: waiting.state,
      reason: waiting.problem?.detail.en ?? null,
    });
    const statuses: Record<string, number> = {};
    for (const path of ['/healthz', '/v1/jobs', '/v1/audits', `/v1/audits?site=${encodeURIComponent(site.url)}`])
      statuses[path.split('?')[0]!] = (await read(path)).status;
    promise(
      'lists still answer',
      Object.values(statuses).every((status) => status === 200),
      { statuses },
    );
    // What finds room in a page of a table is written, also on a full disk.
    const answers: string[] = [];
    for (let change = 0; change < 50 && !answers.at(-1)?.startsWith('503'); change += 1) {
      const reply = await fetch(`${served.origin}/v1/projects`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          name: `Full ${change}`,
          url: `${site.url}?${change}${'x'.repeat(1_500)}`,
        }),
      });
      const reason = (await reply.text()).includes('disk');
      answers.push(`${reply.status} ${reply.headers.get('retry-after') ?? ''} ${reason}`);
    }
    const isSaid = answers.every((one) => one.startsWith('200') || /^503 \d+ true$/.test(one));
    promise('a change is refused with 503 and its reason', isSaid && answers.at(-1)!.startsWith('503'), {
      written: answers.length - 1,
      last: answers.at(-1),
    });
    promise('the service goes on', served.child.exitCode === null, { exit: served.child.exitCode });
    rmSync(filler);
    const { state } = await until(id, hasEnded, 300_000);
    const audits = (await (await read('/v1/audits?ended=true')).json()) as { data: { id: string; pages: number }[] };
    const found = audits.data.map((audit) => audit.pages);
    promise('once there is space, the audit ends by itself with every page', found.includes(pages), {
      state,
      pages: found,
      freeMb: Math.round((statfsSync(disk).bavail * statfsSync(disk).bsize) / 1_048_576),
    });
  } finally {
    await stopped(served);
    await server?.stop();
    await site.close();
    if (values.postgres) rmSync(data, { recursive: true, force: true });
  }
}

/** How the list of audits is answered: status, seconds to wait, and the English reason. */
async function listed(origin: string): Promise<{ status: number; retryAfter: string | null; reason: string }> {
  const reply = await fetch(`${origin}/v1/audits`, { headers: { 'accept-language': 'en' } });
  const { detail = '' } = (await reply.json()) as { detail?: string };
  return { status: reply.status, retryAfter: reply.headers.get('retry-after'), reason: reply.ok ? '' : detail };
}

/** Makes the server write a new part of its journal. */
async function fillJournal(url: string): Promise<string> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  return client
    .query('create table much as select repeat(md5(n::text), 20) from generate_series(1, 200000) n')
    .then(() => 'written', String);
}

async function measureJournal(disk: string): Promise<void> {
  const site = await slowSite(pages, 5);
  const journal = join(disk, 'journal');
  mkdirSync(journal);
  chmodSync(disk, 0o755);
  spawnSync('chown', ['postgres', disk, journal], { stdio: 'inherit' });
  const server = await startPostgres({ journal });
  if (server?.restart === undefined) throw new Error('this bench needs a PostgreSQL of its own');
  const url = await server.database('journal');
  const data = mkdtempSync(join(tmpdir(), 'maillage-disk-data-'));
  const served = await serve(data, {
    MAILLAGE_FETCH_ALLOW: new URL(site.url).host,
    LOG_LEVEL: 'silent',
    DATABASE_URL: url,
  });
  const answered = async (
    isFound: (status: number) => boolean,
    ms: number,
  ): Promise<Awaited<ReturnType<typeof listed>>> => {
    for (const end = Date.now() + ms; ; await wait(200)) {
      const found = await listed(served.origin);
      if (isFound(found.status) || Date.now() > end) return found;
    }
  };
  try {
    const body = JSON.stringify({ url: site.url, maxPages: 5_000, semantics: false, concurrency: 8 });
    const headers = { 'content-type': 'application/json' };
    await fetch(`${served.origin}/v1/audits`, { method: 'POST', headers, body });
    while (site.asked.length < pages / 5) await wait(20);
    const filler = join(disk, 'filler');
    const filledMb = fill(filler);
    const end = await fillJournal(url);
    const away = await answered((status) => status === 503, 60_000);
    promise(
      'a server that ended for want of space is reported with 503 and its reason',
      away.status === 503 && away.retryAfter !== null && away.reason.includes('database'),
      { filledMb, end, ...away },
    );
    await wait(5_000);
    promise('the service goes on', served.child.exitCode === null, { exit: served.child.exitCode });
    rmSync(filler);
    await server.restart();
    const from = Date.now();
    const back = await answered((status) => status === 200, 60_000);
    promise(
      'it answers within ten seconds of the start of the server',
      back.status === 200 && Date.now() - from <= 10_000,
      {
        seconds: (Date.now() - from) / 1_000,
      },
    );
    const read = async (): Promise<number[]> =>
      ((await (await fetch(`${served.origin}/v1/audits?ended=true`)).json()) as { data: { pages: number }[] }).data.map(
        (audit) => audit.pages,
      );
    let found: number[] = [];
    for (const late = Date.now() + 300_000; found.length === 0 && Date.now() < late; await wait(500))
      found = await read();
    promise('the audit ends by itself with every page', found.includes(pages), { pages: found });
  } finally {
    await stopped(served);
    await server.stop();
    await site.close();
    rmSync(data, { recursive: true, force: true });
  }
}

if (process.platform !== 'linux' || process.getuid?.() !== 0)
  process.stdout.write(`${JSON.stringify({ bench: 'disk', skipped: 'needs root on Linux' })}\n`);
else {
  const disk = mkdtempSync(join(tmpdir(), 'maillage-disk-'));
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${values.megabytes}m`, 'tmpfs', disk], { stdio: 'inherit' });
  try {
    await (values.journal ? measureJournal(disk) : measure(disk));
  } finally {
    spawnSync('umount', [disk], { stdio: 'inherit' });
    rmSync(disk, { recursive: true, force: true });
  }
  process.exit(broken ? 1 : 0);
}
