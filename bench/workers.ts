/**
 * Several processes on one PostgreSQL, as in a hosted service: `npm run -s bench -- workers [--only zombie]`. `zombie`:
 * an audit suspended for longer than its lease and taken over by another process resumes, and may write nothing;
 * `crawls`: three workers, six crawls, one worker killed: each crawl ends once, with every page once; `turns`: two
 * crawls of one host on two workers keep one delay between them; `clocks`: processes whose clocks are wrong by an hour and by ten
 * years (libfaketime of the system) do not take the work of each other, and a key is valid by the clock of the database. Exits 1
 * when a guarantee is broken.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../test/support/postgres-server.ts';
import { slowSite } from '../test/support/slow-site.ts';
import {
  close,
  fakeTime,
  folder,
  type Running,
  service,
  start,
  stateOf,
  submit,
  until,
  wait,
} from './service/processes.ts';

const at = process.argv.indexOf('--only');
const only = at < 0 ? null : process.argv[at + 1];
const print = (figure: object): void =>
  void process.stdout.write(`${JSON.stringify({ bench: 'workers', ...figure })}\n`);
let broken = 0;
const promise = (name: string, kept: boolean, figure: object): void => {
  if (!kept) broken++;
  print({ promise: name, kept, ...figure });
};

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

async function clocks(databaseUrl: string, client: pg.Client): Promise<void> {
  if (!existsSync(fakeTime)) return print({ promise: 'clocks', skipped: `${fakeTime} is absent: install libfaketime` });
  const pages = 300;
  const sites = await Promise.all(Array.from({ length: 4 }, () => slowSite(pages, 20)));
  const house = await service(databaseUrl, sites, 2, ['+10y', '+1h', '-1h']);
  const call = async (path: string, init?: RequestInit): Promise<Response> => fetch(house.url + path, init);
  const headers = { 'content-type': 'application/json' };
  const created = await call('/v1/keys', {
    method: 'POST',
    headers,
    body: JSON.stringify({ name: 'a', scope: 'read', days: 1 }),
  });
  const { key, id } = (await created.json()) as { key: string; id: string };
  const withKey = async (): Promise<number> =>
    (await call('/v1/audits', { headers: { authorization: `Bearer ${key}` } })).status;
  const young = await withKey();
  const jobs = await Promise.all(
    sites.map((site) => submit(house, { url: site.url, maxPages: 1000, semantics: false })),
  );
  const shown = new Set<string>();
  for (const job of jobs)
    await until(job, async () => {
      const state = await stateOf(house, job);
      shown.add(state);
      return ['done', 'partial', 'failed', 'cancelled'].includes(state);
    });
  const found: Awaited<ReturnType<typeof counts>>[] = [];
  for (const site of sites) found.push(await counts(client, site.url));
  const askedAgain = sites.map((site) => site.asked.length - new Set(site.asked).size);
  const isWhole = found.every((one) => one.crawls === 1 && one.pages === pages && one.counted === pages);
  const isQuiet = askedAgain.every((again) => again === 0) && !shown.has('paused') && !shown.has('failed');
  promise(
    'workers an hour before and behind, under a service ten years ahead: each crawl runs once',
    isWhole && isQuiet,
    {
      shown: [...shown],
      found,
      askedAgain,
    },
  );
  await client.query(`update api_key set expires_at = now() - interval '1 s' where id = $1`, [id]);
  await wait(6_000);
  const old = await withKey();
  promise('a key is valid by the clock of the database', young === 200 && old === 401, { young, old });
  await close(house);
  await Promise.all(sites.map((site) => site.close()));
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
  await inDatabase('clocks', clocks);
  await server.stop();
}
rmSync(folder, { recursive: true, force: true });
process.exit(broken === 0 ? 0 : 1);
