import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/core/values/random.ts';
import type { OpenCrawl } from '../../../src/io/services/open-crawl.ts';
import { type OpenedStore, openStore } from '../../../src/io/store/database/open-store.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres-server.ts';
import { pageOf, request, rowOf } from './store-samples.ts';

const clock = { now: () => new Date().toISOString() };
const script = fileURLToPath(new URL('./writer-process.ts', import.meta.url));
let folder = '';
let server: PostgresServer | null = null;
const children: ChildProcess[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-kill-'));
  server = await startPostgres();
}, 120_000);
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Writer {
  readonly child: ChildProcess;
  /** Its output so far. */
  readonly lines: string[];
  readonly ended: Promise<void>;
  said(found: (lines: readonly string[]) => boolean): Promise<void>;
}

function startWriter(settings: { dataFolder: string; databaseUrl?: string; pages: number; pauseMs: number }): Writer {
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines: string[] = [];
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  createInterface({ input: child.stdout! }).on('line', (line) => void lines.push(line));
  return {
    child,
    lines,
    ended,
    async said(found) {
      while (!found(lines) && child.exitCode === null && child.signalCode === null) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}

async function rowsOf(store: OpenedStore): Promise<Record<string, unknown> | undefined> {
  const { rows } = await store.executeSql(
    `with address as (
       select distinct crawl_id, one->>0 as url from frontier, json_array_elements(rows::json) as one)
     select (select count(*)::int from crawl) as crawls, (select count(*)::int from page) as pages,
       (select sum(page_count)::int from crawl) as counted,
       (select count(*)::int from page join address using (crawl_id, url)) as done, (select count(*)::int from address) as known`,
  );
  return rows[0];
}

describe('kill -9 of the writing process', () => {
  test.each(['embedded', 'postgres'])(
    'loses and duplicates no acknowledged page (%s)',
    async (kind) => {
      if (kind === 'postgres' && !server) return console.log('skipped: no PostgreSQL');
      const dataFolder = join(folder, kind);
      const databaseUrl = kind === 'postgres' ? await server!.database('kills') : undefined;
      const random = seededRandom(kind.length);
      const acknowledged = new Set<string>();
      const starts: string[] = [];
      for (let round = 0; round < 4; round++) {
        const writer = startWriter({ dataFolder, databaseUrl, pages: 4_000, pauseMs: 1 });
        const before = 4 + Math.floor(random() * 60);
        await writer.said((lines) => lines.length > before);
        await new Promise((resolve) => setTimeout(resolve, random() * 20));
        writer.child.kill('SIGKILL');
        await writer.ended;
        starts.push(writer.lines[0] ?? 'silent');
        for (const line of writer.lines.slice(1)) acknowledged.add(line);
      }
      // The same crawl is found again each time, with everything that was acknowledged.
      expect(new Set(starts.map((line) => line.split(' ').slice(0, 2).join(' '))).size).toBe(1);
      const store = await openStore({ dataFolder, databaseUrl, clock });
      const rows = await rowsOf(store);
      expect(acknowledged.size).toBeGreaterThan(40);
      expect(rows).toMatchObject({ crawls: 1, counted: rows?.pages, done: rows?.pages });
      const stored = await store.executeSql('select url from page');
      const urls = new Set(stored.rows.map((row) => String(row.url)));
      expect(urls.size).toBe(rows?.pages);
      expect([...acknowledged].filter((index) => !urls.has(`https://tilleul.example.fr/${index}`))).toEqual([]);
      await store.close();
    },
    60_000,
  );
});

describe('one owner of the embedded folder', () => {
  test('a second process is refused with the pid of the owner, also while the owner is suspended, until the owner dies', async () => {
    const dataFolder = join(folder, 'owned');
    const owner = startWriter({ dataFolder, pages: 100_000, pauseMs: 5 });
    await owner.said((lines) => lines.length > 3);
    owner.child.kill('SIGSTOP');
    const refused = startWriter({ dataFolder, pages: 2, pauseMs: 1 });
    await refused.ended;
    expect(refused.lines.join('\n')).toMatch(new RegExp(`^refused busy .*process ${owner.child.pid}\\b`));
    expect(refused.child.exitCode).toBe(75);
    owner.child.kill('SIGKILL');
    await owner.ended;
    const started = performance.now();
    const store = await openStore({ dataFolder, clock });
    expect(performance.now() - started).toBeLessThan(20_000);
    expect((await rowsOf(store))?.pages).toBeGreaterThanOrEqual(owner.lines.length - 1);
    await store.close();
  }, 120_000);
});

/** The crawl whose lease was not renewed for ten seconds by the clock of the database. */
async function takenOver(store: OpenedStore): Promise<OpenCrawl> {
  for (let attempt = 0; ; attempt++) {
    await store.executeSql(`update crawl set lease_until = now() - interval '1 s'`);
    try {
      return await store.openCrawl(request, { fresh: false });
    } catch (error) {
      // What it had sent before it was stopped renews the lease once more.
      if (attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

describe('on a server', () => {
  test('a process suspended beyond its lease writes nothing afterwards', async () => {
    if (!server) return console.log('skipped: no PostgreSQL');
    const databaseUrl = await server.database('zombie');
    const zombie = startWriter({ dataFolder: folder, databaseUrl, pages: 100_000, pauseMs: 5 });
    await zombie.said((lines) => lines.length > 3);
    const store = await openStore({ dataFolder: folder, databaseUrl, clock });
    await expect(store.openCrawl(request, { fresh: false })).rejects.toMatchObject({ code: 'busy' });
    zombie.child.kill('SIGSTOP');
    const crawl = await takenOver(store);
    const before = await rowsOf(store);
    zombie.child.kill('SIGCONT');
    await zombie.ended;
    expect(zombie.lines.at(-1)).toMatch(/^refused busy Another process|^refused busy busy: Another process/);
    expect(await rowsOf(store)).toEqual(before);
    await crawl.finish('done', null);
    await store.close();
  }, 120_000);

  test('a process suspended inside a transaction is waited for some seconds only', async () => {
    if (!server) return console.log('skipped: no PostgreSQL');
    const databaseUrl = await server.database('asleep');
    const asleep = await openStore({ dataFolder: folder, databaseUrl, clock });
    const former = await asleep.openCrawl(request, { fresh: false });
    // Left running by somebody, with nobody who renews the lease.
    await former.finish('failed', null);
    await asleep.executeSql(`update crawl set state = 'running'`);
    await asleep.executeSql('begin; update crawl set page_count = 9');
    const store = await openStore({ dataFolder: folder, databaseUrl, clock });
    const started = performance.now();
    const next = await store.openCrawl(request, { fresh: false });
    expect(performance.now() - started).toBeLessThan(30_000);
    expect([next.id, (await rowsOf(store))?.counted]).toEqual([former.id, 0]);
    await next.finish('done', null);
    await store.close();
    await asleep.close();
  }, 120_000);

  test('a crawl survives a restart of the database without loss', async () => {
    if (!server?.restart) return console.log('skipped: no PostgreSQL of our own');
    const databaseUrl = await server.database('restart');
    const store = await openStore({ dataFolder: folder, databaseUrl, clock });
    const crawl = await store.openCrawl({ ...request, maxPages: 7 }, { fresh: true });
    const commits: Promise<void>[] = [];
    for (let index = 0; index < 200; index++) {
      const url = `https://tilleul.example.fr/${index}`;
      commits.push(crawl.journal.commit({ pages: [pageOf(url)], discovered: [rowOf(url)] }));
    }
    await commits[20];
    await Promise.all([server.restart(), ...commits]);
    await crawl.finish('done', null);
    expect(await rowsOf(store)).toMatchObject({ pages: 200, counted: 200, done: 200, known: 200 });
    await store.close();
  }, 120_000);
});
