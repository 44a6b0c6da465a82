/**
 * Several processes on one PostgreSQL, as in a hosted service: `npm run -s bench -- workers [--only zombie]`. `zombie`:
 * an audit suspended for longer than its lease and taken over by another process resumes, and may write nothing;
 * `crawls`: three workers, six crawls, one worker killed: each crawl ends once, with every page once; `turns`: two
 * crawls of one host on two workers keep one delay between them. Exits 1 when a guarantee is broken.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../test/support/postgres-server.ts';
import { type SlowSite, slowSite } from '../test/support/slow-site.ts';

const root = join(import.meta.dirname, '..');
const at = process.argv.indexOf('--only');
const only = at < 0 ? null : process.argv[at + 1];
const folder = mkdtempSync(join(tmpdir(), 'maillage-workers-'));
const print = (figure: object): void =>
  void process.stdout.write(`${JSON.stringify({ bench: 'workers', ...figure })}\n`);
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
let broken = 0;
const running: Running[] = [];
const promise = (name: string, kept: boolean, figure: object): void => {
  if (!kept) broken++;
  print({ promise: name, kept, ...figure });
};

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  said(): string;
}

function start(args: readonly string[], environment: Record<string, string>): Running {
  const child = spawn(process.execPath, [join(root, 'bin/maillage.mjs'), ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', MAILLAGE_DATA: folder, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  child.stderr.on('data', (bytes: Buffer) => (text += bytes.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const one = { child, said: () => text, ended };
  running.push(one);
  return one;
}

async function until(what: string, found: () => boolean | Promise<boolean>, ms = 120_000): Promise<void> {
  for (const end = Date.now() + ms; !(await found()); await wait(50)) {
    if (Date.now() > end)
      throw new Error(
        `waited in vain for ${what}: ${running.map((one) => `${one.child.exitCode} ${one.said().slice(-2_000)}`).join('\n')}`,
      );
  }
}

/** A digest of all rows of a crawl in the database. */
async function digest(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ digest: string }>(
    `select md5(string_agg(line, '|' order by line)) as digest from (
       select crawl_id || url_key || bundle || ' ' || place || trace as line from page
       union all select crawl_id || seq || md5(body) from bundle
       union all select crawl_id || seq || md5(rows) from frontier
       union all select crawl_id || name || md5(value) from crawl_note
       union all select crawl_id || name || md5(body) from document
       union all select id || state || page_count || lease_token || coalesce(facts, '') from crawl) as lines`,
  );
  return rows[0]!.digest;
}

async function counts(client: pg.Client, url: string): Promise<{ crawls: number; pages: number; counted: number }> {
  const { rows } = await client.query<{ crawls: number; pages: number; counted: number }>(
    `select (select count(*)::int from crawl where url = $1) as crawls,
       (select count(*)::int from page join crawl on crawl.id = crawl_id where crawl.url = $1) as pages,
       (select coalesce(sum(page_count), 0)::int from crawl where url = $1) as counted`,
    [url],
  );
  return rows[0]!;
}

/** True when the crawl has ended and its analysis runs. The tables appear with the first process. */
async function isRead(client: pg.Client): Promise<boolean> {
  const notes = await client.query(`select from crawl_note where name = 'reader'`).catch(() => null);
  return notes?.rowCount === 1;
}

async function zombie(databaseUrl: string, client: pg.Client, phase: 'crawl' | 'analysis'): Promise<void> {
  const site = await slowSite(600, 5);
  const audit = (name: string): Running =>
    start(['audit', site.url, '--max-pages', '5000', '--no-semantics', '--quiet', '--out', join(folder, name)], {
      DATABASE_URL: databaseUrl,
    });
  const first = audit('first');
  if (phase === 'crawl') await until('pages', () => site.asked.length > 200);
  else await until('the analysis', () => isRead(client));
  first.child.kill('SIGSTOP');
  const stopped = Date.now();
  let refusals = 0;
  let second = audit('second');
  // Acquiring the lease fails for ten seconds, then it is free.
  while ((await Promise.race([second.ended, wait(60_000).then(() => 'long')])) === 75) {
    refusals++;
    second = audit('second');
  }
  const code = await second.ended;
  const stoppedMs = Date.now() - stopped;
  const before = await digest(client);
  first.child.kill('SIGCONT');
  const woken = await first.ended;
  const after = await digest(client);
  const { crawls, pages, counted } = await counts(client, site.url);
  const kept = code === 0 && woken !== 0 && before === after && pages === 600 && counted === 600 && crawls === 1;
  promise(`zombie stopped in its ${phase} writes nothing`, kept, {
    stoppedMs,
    refusals,
    second: code,
    woken,
    same: before === after,
    crawls,
    pages,
    askedAgain: site.asked.length - new Set(site.asked).size,
  });
  await site.close();
}

interface Service {
  readonly url: string;
  readonly workers: Running[];
  readonly all: Running[];
}

async function service(databaseUrl: string, sites: readonly SlowSite[], workers: number): Promise<Service> {
  const allow = sites.map((site) => new URL(site.url).host).join(',');
  const environment = { DATABASE_URL: databaseUrl, MAILLAGE_FETCH_ALLOW: allow, LOG_LEVEL: 'warn' };
  const port = 20_000 + (process.pid % 20_000);
  const serve = start(['serve', '--port', String(port)], environment);
  const works = Array.from({ length: workers }, () => start(['work'], environment));
  const url = `http://127.0.0.1:${port}`;
  await until('the service', async () => (await fetch(`${url}/healthz`).catch(() => null))?.ok === true);
  await until('the workers', () => works.every((work) => work.said().includes('Ctrl-C')));
  return { url, workers: works, all: [serve, ...works] };
}

async function submit({ url }: Service, body: object): Promise<string> {
  const reply = await fetch(`${url}/v1/audits`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (reply.status !== 202) throw new Error(`${reply.status} ${await reply.text()}`);
  return ((await reply.json()) as { id: string }).id;
}

async function stateOf({ url }: Service, job: string): Promise<string> {
  return ((await (await fetch(`${url}/v1/jobs/${job}`)).json()) as { state: string }).state;
}

async function close({ all }: Service): Promise<void> {
  for (const { child } of all) child.kill('SIGTERM');
  const late = setTimeout(() => all.forEach(({ child }) => child.kill('SIGKILL')), 12_000);
  await Promise.all(all.map(({ ended }) => ended));
  clearTimeout(late);
}

async function crawls(databaseUrl: string, client: pg.Client): Promise<void> {
  const pages = 300;
  const sites = await Promise.all(Array.from({ length: 6 }, () => slowSite(pages, 20)));
  const house = await service(databaseUrl, sites, 3);
  const jobs = await Promise.all(
    sites.map((site) => submit(house, { url: site.url, maxPages: 1000, semantics: false })),
  );
  await until('crawls under way', () => sites.filter((site) => site.asked.length > 60).length >= 2);
  house.workers[0]!.child.kill('SIGKILL');
  const killed = Date.now();
  const states: string[] = [];
  for (const job of jobs) {
    let state = '';
    await until(`job ${job}`, async () => {
      state = await stateOf(house, job);
      return ['done', 'partial', 'failed', 'cancelled'].includes(state);
    });
    states.push(state);
  }
  const found: Awaited<ReturnType<typeof counts>>[] = [];
  for (const site of sites) found.push(await counts(client, site.url));
  const kept =
    states.every((state) => state === 'done') &&
    found.every((one) => one.crawls === 1 && one.pages === pages && one.counted === pages);
  promise('three workers, one killed: each crawl ends once', kept, {
    states,
    found,
    secondsAfterKill: Math.round((Date.now() - killed) / 1000),
    askedAgain: sites.map((site) => site.asked.length - new Set(site.asked).size),
  });
  await close(house);
  await Promise.all(sites.map((site) => site.close()));
}

async function turns(databaseUrl: string): Promise<void> {
  const delay = 100;
  const site = await slowSite(60, 1);
  const times: number[] = [];
  site.onAsked(() => times.push(performance.now()));
  const house = await service(databaseUrl, [site], 2);
  // Two crawls of one host: another spelling of the address is another crawl.
  const addresses = [site.url, `${site.url}?deux`];
  const jobs = await Promise.all(addresses.map((url) => submit(house, { url, maxPages: 60, delay, semantics: false })));
  for (const job of jobs) await until(job, async () => ['done', 'partial'].includes(await stateOf(house, job)));
  const paged = times.slice(2);
  const span = paged.at(-1)! - paged[0]!;
  const gaps = paged.slice(1).map((time, index) => time - paged[index]!);
  const requests = paged.length;
  const mean = span / (requests - 1);
  promise('two workers keep one delay to a host', mean >= delay * 0.97, {
    requests,
    meanGapMs: Math.round(mean),
    under50ms: gaps.filter((gap) => gap < delay / 2).length,
  });
  await close(house);
  await site.close();
}

const server = await startPostgres();
if (server === null) {
  print({ skipped: 'no PostgreSQL could be started' });
} else {
  const inDatabase = async (name: string, work: (url: string, client: pg.Client) => Promise<void>): Promise<void> => {
    if (only !== null && !name.startsWith(only ?? '')) return;
    const url = await server.database(name.replaceAll('-', '_'));
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await work(url, client);
    } finally {
      await client.end();
    }
  };
  await inDatabase('zombie-crawl', (url, client) => zombie(url, client, 'crawl'));
  await inDatabase('zombie-analysis', (url, client) => zombie(url, client, 'analysis'));
  await inDatabase('crawls', crawls);
  await inDatabase('turns', turns);
  await server.stop();
}
rmSync(folder, { recursive: true, force: true });
process.exit(broken === 0 ? 0 : 1);
