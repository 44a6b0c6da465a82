import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageRecord } from '../../../../src/core/pages/page.ts';
import { type Database, openServerDatabase } from '../../../../src/io/store/database/database.ts';
import { openCrawl } from '../../../../src/io/store/crawls.ts';
import { openEmbeddedDatabase } from '../../../../src/io/store/database/embedded-database.ts';
import { StoredPages } from '../../../../src/io/store/pages/stored-pages.ts';
import { type PostgresServer, startPostgres } from '../../../support/postgres-server.ts';
import { pageOf, request, rowOf } from '../store-samples.ts';
import { databaseIn } from '../../../../src/io/store/database/workspace-database.ts';

let server: PostgresServer | null = null;
let folder = '';
const databases: Database[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-pages-'));
  databases.push(await openEmbeddedDatabase(folder));
  server = await startPostgres();
  if (server) databases.push(await openServerDatabase(await server.database('pages')));
}, 120_000);
afterAll(async () => {
  for (const database of databases) await database.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const small = Array.from({ length: 300 }, (_, index) => pageOf(`${request.url}p${index}`));
// Incompressible: a hundred of these need several queries.
const noise = (index: number) =>
  Array.from({ length: 800 }, (_, at) => hash('sha512', `${index} ${at}`, 'base64')).join('');
const large = Array.from({ length: 100 }, (_, index) => pageOf(`${request.url}g${index}`, noise(index)));

/** A crawl with these pages, and the queries that its readers send. */
async function stored(whole: Database, pages: readonly PageRecord[]) {
  const clock = { now: () => '2026-11-25T08:00:00.000Z' };
  const database = databaseIn(whole, 'local');
  const crawl = await openCrawl(database, clock, request, { fresh: true });
  for (let at = 0; at < pages.length; at += 48) {
    const some = pages.slice(at, at + 48);
    const traces = new Map(some.map(({ url }) => [url, `trace of ${url}`]));
    await crawl.journal.commit({ pages: some, discovered: some.map(({ url }) => rowOf(url)), traces });
  }
  await crawl.finish('failed', null);
  const queries: string[] = [];
  /** Whether each of the next queries fails. */
  const failures: boolean[] = [];
  const pool = new Proxy(database.pool, {
    get(target, name) {
      if (name !== 'query') return Reflect.get(target, name) as unknown;
      return async (text: string, values: unknown[]) => {
        queries.push(text);
        if (failures.shift()) throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
        return target.query(text, values);
      };
    },
  });
  const open = (blocks = true) => new StoredPages({ ...database, pool }, crawl.id, blocks);
  return { open, queries: () => queries.splice(0), failures };
}

/** What follows one page of a list. */
const after = (pages: readonly PageRecord[], at: number) => () => pages.slice(at + 1).map(({ url }) => url);
const traced = (record: PageRecord) => ({ record, trace: `trace of ${record.url}` });

test('announced pages are read with the one that is requested', async () => {
  for (const database of databases) {
    const { open, queries } = await stored(database, small);
    const pages = open();
    const found = [];
    for (const [at, { url }] of small.entries()) found.push(await pages.page(url, after(small, at)));
    expect(found).toEqual(small.map(traced));
    // Eight at first, then 64 at a time: two queries each.
    expect(queries()).toHaveLength(2 * (1 + Math.ceil((300 - 8) / 64)));
  }
});

test('requests made while a query runs share its result', async () => {
  for (const database of databases) {
    const { open, queries } = await stored(database, small.slice(0, 8));
    const pages = open();
    const eight = small.slice(0, 8);
    const found = await Promise.all(eight.map(({ url }, at) => pages.page(url, after(eight, at))));
    expect(found).toEqual(eight.map(traced));
    expect(queries()).toHaveLength(2);
  }
});

test('large pages are read few at a time', async () => {
  for (const database of databases) {
    const { open, queries } = await stored(database, large);
    const pages = open();
    for (const [at, page] of large.entries())
      expect(await pages.page(page.url, after(large, at))).toEqual(traced(page));
    const count = queries().length / 2;
    expect(count).toBeGreaterThan(4);
    expect(count).toBeLessThan(20);
  }
});

test('a page that is not stored is null, announced or not', async () => {
  for (const database of databases) {
    const { open } = await stored(database, small.slice(0, 2));
    const pages = open();
    const strange = `${request.url}étrange`;
    expect(await pages.page(small[0]!.url, () => [strange, small[1]!.url])).not.toBeNull();
    expect(await pages.page(strange)).toBeNull();
    expect(await pages.page(`${strange}2`)).toBeNull();
    expect(await open().page(strange, () => [])).toBeNull();
  }
});

test('a page is returned as often as it is requested', async () => {
  for (const database of databases) {
    const { open } = await stored(database, small.slice(0, 2));
    const pages = open();
    for (let time = 0; time < 3; time++) expect(await pages.page(small[0]!.url)).toEqual(traced(small[0]!));
  }
});

test('announced pages that are not requested are dropped', async () => {
  for (const database of databases) {
    const { open, queries } = await stored(database, small);
    const pages = open();
    await pages.page(small[0]!.url, after(small, 0));
    queries();
    expect(await pages.page(small[1]!.url)).toEqual(traced(small[1]!));
    expect(queries()).toHaveLength(0);
    for (let at = 8; at < 300; at += 64) await pages.page(small[at]!.url, after(small, at));
    queries();
    expect(await pages.page(small[2]!.url)).toEqual(traced(small[2]!));
    expect(queries()).toHaveLength(2);
  }
});

test('text blocks are left out where they are not requested', async () => {
  for (const database of databases) {
    const { open } = await stored(database, small.slice(0, 1));
    const { content, ...others } = small[0]!;
    const page = await open(false).page(small[0]!.url);
    expect(page?.record).toEqual({ ...others, content: { ...content, blocks: [] } });
  }
});

test('announced pages are read once, whatever is requested between', async () => {
  for (const database of databases) {
    const { open, queries } = await stored(database, small);
    const pages = open();
    for (const [at, { url }] of small.entries()) {
      expect(await pages.page(`${request.url}held${at}`, after(small, at - 1))).toBeNull();
      expect(await pages.page(url, after(small, at))).toEqual(traced(small[at]!));
    }
    // One query for each page that is not stored; bundles are read where other pages come with it.
    const bundles = queries().filter((text) => text.includes('bundle where'));
    expect(bundles.length).toBeLessThan(20);
  }
});

test('pages still announced are kept longer than the others', async () => {
  for (const database of databases) {
    const { open, queries } = await stored(database, small);
    const pages = open();
    await pages.page(small[0]!.url);
    const soon = small.slice(2, 12).map(({ url }) => url);
    await pages.page(small[1]!.url, () => soon);
    for (let at = 12; at + 54 < 300; at += 54) {
      await pages.page(`${request.url}other${at}`, () => [...soon, ...after(small.slice(0, at + 54), at)()]);
    }
    queries();
    expect(await pages.page(soon[0]!)).toEqual(traced(small[2]!));
    expect(queries()).toHaveLength(0);
  }
});

test('large pages after small ones are read few at a time too', async () => {
  for (const database of databases) {
    const all = [...small, ...large];
    const { open, queries } = await stored(database, all);
    const pages = open();
    for (const [at, { url }] of all.entries()) {
      if (at === small.length) queries();
      expect(await pages.page(url, after(all, at))).not.toBeNull();
    }
    expect(queries().length / 2).toBeGreaterThan(2);
  }
});

test('pages read together are returned one per turn of the event loop', async () => {
  for (const database of databases) {
    const eight = small.slice(0, 8);
    const { open } = await stored(database, eight);
    const pages = open();
    let turn = 0;
    let over = false;
    const next = () => {
      turn++;
      if (!over) setImmediate(next);
    };
    setImmediate(next);
    const turns = await Promise.all(
      eight.map(async ({ url }, at) => {
        await pages.page(url, after(eight, at));
        return turn;
      }),
    );
    over = true;
    expect(new Set(turns).size).toBe(8);
  }
});

test('all requests wait while the database is unavailable', async () => {
  for (const database of databases) {
    const { open, queries, failures } = await stored(database, small.slice(0, 8));
    const pages = open();
    const eight = small.slice(0, 8);
    failures.push(true, false, true);
    const found = await Promise.all(eight.map(({ url }, at) => pages.page(url, after(eight, at))));
    expect(found).toEqual(eight.map(traced));
    expect(queries()).toHaveLength(4);
  }
});
