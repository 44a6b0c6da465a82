/**
 * Kills of the processes of the service and of its database: `npm run -s bench -- outages [--only replies|audits|plans]
 * [--kills 10] [--pages 2000] [--restarts 3] [--seed 1]`. `replies`: the service is killed once a call is committed and before
 * its caller hears so, and once its key is claimed and before it ran; the same call with the same Idempotency-Key gives one
 * object. `audits`: `serve`, `work` or both are killed at random moments of an audit, on PostgreSQL and, both in one process,
 * on the embedded database; no page may be lost, and the files are those of an undisturbed audit. `plans`: the database is
 * stopped at once (`pg_ctl -m immediate`) while plans are made. Exits 1 when a promise is broken.
 */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { seededRandom } from '../src/core/values/random.ts';
import { type PostgresServer, startPostgres } from '../test/support/postgres-server.ts';
import { sentBodies } from '../test/support/sent-bodies.ts';
import { type SlowSite, slowSite } from '../test/support/slow-site.ts';
import { commitProxy } from './service/commit-proxy.ts';
import { call, closed, endedJob, type House, jobOf, killed, opened } from './service/killed-house.ts';
import { folder, killAll, until, wait } from './service/processes.ts';
import { quantile } from './service/serve.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    only: { type: 'string' },
    kills: { type: 'string', default: '10' },
    pages: { type: 'string', default: '2000' },
    restarts: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});
const [kills, pages, restarts] = [values.kills, values.pages, values.restarts].map(Number) as [number, number, number];
const random = seededRandom(Number(values.seed));
let broken = 0;
const promise = (name: string, kept: boolean, found: object): void => {
  if (!kept) broken += 1;
  process.stdout.write(`${JSON.stringify({ bench: 'outages', promise: name, kept, ...found })}\n`);
};

/** Kills between the commit of a call and its reply, and between its claim and what it does. */
async function replies(server: PostgresServer): Promise<void> {
  const database = await server.database('replies');
  const proxy = await commitProxy(database);
  const site = await slowSite(5, 5);
  const house = await opened(new URL(database), new URL(site.url).host, proxy.url);
  const moments = [
    { at: 'commit of a project', text: 'update idempotency set reply', path: '/v1/projects', table: 'project' },
    { at: 'commit of an audit', text: 'insert into job', path: '/v1/audits', table: 'job' },
    { at: 'claim of the key', text: 'insert into idempotency as old', path: '/v1/projects', table: 'project' },
  ];
  for (let round = 0; round < Math.max(1, Math.round(kills / moments.length)); round += 1)
    for (const { at, text, path, table } of moments) {
      const key = `key-${table}-${round}-${text.length}`;
      const body = path === '/v1/audits' ? { url: `${site.url}?${key}` } : { name: key, url: `${site.url}` };
      const list = table === 'job' ? '/v1/jobs' : path;
      const count = async (): Promise<number> =>
        ((await (await call('GET', list)).json()) as { data: object[] }).data.length;
      const before = await count();
      const asked = site.asked.length;
      const cut = new Promise<void>((resolve) => proxy.stopAfter(text, resolve));
      const first = call('POST', path, body, key).then(
        ({ status }) => status,
        () => null,
      );
      await cut;
      await killed(house.api);
      const heard = await first;
      proxy.open();
      house.api = await house.startApi();
      // An audit goes on although its caller never asks again.
      if (table === 'job')
        await until('the audit of a lost call', () => site.asked.length > asked, 60_000).catch(() => undefined);
      const goesOn = table !== 'job' || site.asked.length > asked;
      const began = Date.now();
      const statuses = new Set<number>();
      let again = await call('POST', path, body, key);
      for (; again.status === 409 && Date.now() - began < 360_000; again = await call('POST', path, body, key)) {
        statuses.add(again.status);
        await wait(1_000);
      }
      const once = await call('POST', path, body, key);
      const [{ id }, { id: same }] = [await again.json(), await once.json()] as [{ id: string }, { id: string }];
      const made = (await count()) - before;
      promise(
        `killed after the ${at}: the same key gives one object`,
        heard === null && made === 1 && id === same && goesOn,
        {
          made,
          status: again.status,
          replayed: again.headers.get('idempotent-replayed'),
          goesOn,
          refusedSeconds: Math.round((Date.now() - began) / 1_000),
          statuses: [...statuses],
        },
      );
    }
  await closed(house);
  await proxy.close();
  await site.close();
}

/** Digests of the files of an audit, by name. */
async function filesOf(audit: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of ['pages.csv', 'findings.csv']) {
    const reply = await call('GET', `/v1/audits/${audit}/files/${name}`);
    if (!reply.ok) throw new Error(`${name}: ${reply.status}`);
    const text = await reply.text();
    const delimiter = text.slice(0, text.indexOf('\n')).includes(';') ? ';' : ',';
    const rows = parse(text, { bom: true, delimiter, columns: true }) as Record<string, string>[];
    // Milliseconds of an answer, and findings about them, are those of a busy machine.
    const sure = rows.filter((row) => !Object.values(row).includes('http.slow_ttfb'));
    const bare = sure.map((row) => Object.entries(row).filter(([column]) => !/ttfb|ms$|time/i.test(column)));
    files.set(name, createHash('sha256').update(JSON.stringify(bare)).digest('hex'));
  }
  return files;
}

/** One audit, killed so many times; returns its files. */
async function auditWith(
  times: number,
  house: House,
  site: SlowSite,
): Promise<{ files: Map<string, string>; figures: object }> {
  const from = site.asked.length;
  const submitted = await call('POST', '/v1/audits', { url: site.url, maxPages: 50_000, semantics: false });
  const { id } = (await submitted.json()) as { id: string };
  const resumes: number[] = [];
  let done = 0;
  for (let kill = 0; kill < times; kill += 1) {
    await wait(200 + random() * 2_800);
    if (['done', 'failed'].includes((await jobOf(id))?.state ?? '')) break;
    const which = kill % 3;
    const isApi = house.worker === null || which !== 0;
    const isWorker = house.worker !== null && which !== 1;
    await Promise.all([isApi ? killed(house.api) : null, isWorker ? killed(house.worker!) : null]);
    done += 1;
    const known = site.asked.length;
    const began = Date.now();
    if (isApi) house.api = await house.startApi();
    if (isWorker) house.worker = await house.startWorker!();
    const isOver = async (): Promise<boolean> => site.asked.length > known || (await jobOf(id))?.state === 'done';
    await until('the next page', isOver);
    if (isApi || isWorker) resumes.push(Date.now() - began);
  }
  const { state, result } = await endedJob(id);
  const asked = site.asked.slice(from).filter((path) => path === '/' || path.startsWith('/p'));
  const listed = (await (await call('GET', `/v1/audits/${result?.id}`)).json()) as { pages: number };
  return {
    files: await filesOf(result!.id),
    figures: {
      state,
      kills: done,
      pages: listed.pages,
      askedAgain: asked.length - new Set(asked).size,
      resumeP95Ms: quantile(resumes, 0.95),
    },
  };
}

const longestResumeMs = 15_000;
/** Pages that a process may have read without storing them. */
const unstored = 64;

async function audits(server: PostgresServer): Promise<void> {
  const delays = seededRandom(Number(values.seed) + 1);
  const site = await slowSite(pages, () => 5 + Math.floor(delays() * 16));
  const allow = new URL(site.url).host;
  const kinds: [string, () => Promise<string | URL>][] = [
    ['postgres', async () => new URL(await server.database(`audits_${Math.floor(random() * 1e9)}`))],
    ['embedded', async () => join(folder, `embedded-${Math.floor(random() * 1e9)}`)],
  ];
  for (const [kind, data] of kinds) {
    const calm = await opened(await data(), allow);
    const whole = await auditWith(0, calm, site);
    await closed(calm);
    const house = await opened(await data(), allow);
    const { files, figures } = await auditWith(kills, house, site);
    await closed(house);
    const differing = [...whole.files].filter(([name, digest]) => files.get(name) !== digest).map(([name]) => name);
    const { state, askedAgain, resumeP95Ms, kills: done, pages: read } = figures as Record<string, number | string>;
    const kept =
      state === 'done' &&
      read === pages &&
      whole.files.size > 1 &&
      differing.length === 0 &&
      Number(askedAgain) <= unstored * Number(done) &&
      Number(resumeP95Ms ?? 0) <= longestResumeMs;
    promise(`service and worker killed during an audit (${kind})`, kept, {
      ...figures,
      files: whole.files.size,
      differing,
    });
  }
  await site.close();
}

/** What callers hear while the database is away: the answers and the milliseconds until a list answers again. */
async function heardDuring(restart: Promise<void>, seen: Record<string, number>): Promise<number> {
  const began = Date.now();
  let isBack = false;
  void restart.then(() => (isBack = true));
  for (let answered = false; !answered || !isBack; await wait(50)) {
    if (Date.now() - began > 120_000) throw new Error(`no answer after two minutes: ${JSON.stringify(seen)}`);
    const reply = await call('GET', '/v1/jobs').catch(() => null);
    const word = `${reply?.status ?? 'no answer'} ${reply?.headers.get('retry-after') ?? ''}`.trim();
    seen[word] = (seen[word] ?? 0) + 1;
    answered = reply?.status === 200;
    await reply?.arrayBuffer();
  }
  return Date.now() - began;
}

/** Restarts of the database while plans are made. */
async function plans(server: PostgresServer): Promise<void> {
  const name = 'the database stopped during a plan';
  if (server.restart === undefined) return promise(name, true, { skipped: 'the server is not ours' });
  const house = await opened(new URL(await server.database('plans')), '127.0.0.1:1');
  const parts = { origin: 'http://127.0.0.1', audit: '' };
  const { auditId: _none, ...body } = sentBodies(parts)['/v1/cycles'] as { auditId: string; seed: number };
  const states: string[] = [];
  const read: number[] = [];
  const seen: Record<string, number> = {};
  let awayMs = 0;
  for (let at = 0; at < restarts; at += 1) {
    const { id } = (await (await call('POST', '/v1/cycles', { ...body, seed: at + 1 })).json()) as { id: string };
    await until('the plan to begin', async () => ['running', 'done'].includes((await jobOf(id))?.state ?? ''));
    await wait(random() * 1_500);
    awayMs = Math.max(awayMs, await heardDuring(server.restart(), seen));
    const { state, result } = await endedJob(id);
    states.push(state);
    read.push((await call('GET', `/v1/cycles/${result?.id}`)).status);
  }
  const alive = [house.api, house.worker!].every(({ child }) => child.exitCode === null);
  const isSaid = Object.keys(seen).every((word) => word === '200' || /^503 \d+$/.test(word));
  const isWhole = states.every((state) => state === 'done') && read.every((status) => status === 200);
  promise(name, isWhole && alive && isSaid && awayMs <= 10_000, { states, read, seen, awayMs, alive });
  await closed(house);
}

const server = await startPostgres();
if (server === null) throw new Error('this bench needs PostgreSQL: set TEST_DATABASE_URL');
try {
  const parts = { replies, audits, plans };
  for (const [name, part] of Object.entries(parts))
    if (values.only === undefined || values.only === name) await part(server);
} finally {
  killAll();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
// The embedded server ends the process with 0.
process.exit(broken === 0 ? 0 : 1);
