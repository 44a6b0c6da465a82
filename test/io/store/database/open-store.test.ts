import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageRecord } from '../../../../src/core/pages/page.ts';
import type { JobRow } from '../../../../src/io/services/job-row.ts';
import type { PageBytes, PageParts } from '../../../../src/io/services/open-crawl.ts';
import { bytesOfDocument } from '../../../../src/io/store/document-bytes.ts';
import { pageOfParts } from '../../../../src/io/store/pages/page-bytes.ts';
import { type OpenedStore, openStore } from '../../../../src/io/store/database/open-store.ts';
import { type PostgresServer, startPostgres } from '../../../support/postgres-server.ts';
import { pageOf, request, rowOf } from '../store-samples.ts';

const clock = { now: () => '2026-11-25T08:00:00.000Z' };
const root = 'https://tilleul.example.fr';
const facts = {
  seed: request.url,
  complete: true,
  incompleteReasons: [],
  robots: { state: 'missing' as const, status: 404, text: null, issues: [] },
  sitemaps: [],
  traps: [],
};
const job: JobRow = {
  id: 'job_1',
  operation: 'audit-site',
  state: 'queued',
  input: { url: request.url },
  progress: { phase: 'pages', done: 0, total: null, unit: 'pages' },
  result: null,
  problem: null,
  createdAt: '2026-11-25T08:00:00.000Z',
  startedAt: null,
  endedAt: null,
};

let server: PostgresServer | null = null;
let folder = '';
const stores = new Map<string, OpenedStore>();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-store-'));
  stores.set('embedded', await openStore({ dataFolder: folder, clock }));
  server = await startPostgres();
  if (!server) return;
  const databaseUrl = await server.database('answers');
  stores.set('postgres', await openStore({ databaseUrl, dataFolder: folder, clock }));
}, 120_000);
afterAll(async () => {
  for (const store of stores.values()) await store.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function all(pages: AsyncIterable<PageRecord>): Promise<PageRecord[]> {
  const list: PageRecord[] = [];
  for await (const page of pages) list.push(page);
  return list;
}

async function bytes(pages: AsyncIterable<PageBytes>): Promise<{ url: string }[]> {
  const list: { url: string; inSitemap: boolean; body: string }[] = [];
  for await (const { url, inSitemap, body } of pages)
    list.push({ url, inSitemap, body: Buffer.from(body).toString('hex') });
  return list;
}

/** Runs the body on the embedded database and on the server. */
function onBoth(name: string, body: (store: OpenedStore) => Promise<void>): void {
  test.each(['embedded', 'postgres'])(`${name} (%s)`, async (kind) => {
    const store = stores.get(kind);
    if (store) await body(store);
    else console.log(`skipped: ${kind} is not there`);
  });
}

onBoth('the journal of a workspace and the deliveries of a webhook go on after a row that was read', async (store) => {
  const author = { who: 'somebody', door: 'test' };
  for (const id of ['a', 'b', 'c'])
    for (const body of [1, 2]) await store.keepObject({ kind: 'reading', parent: 'walked', id }, body, author);
  const entries = await store.journal({ parent: 'walked' }, { most: 10 });
  expect(entries.length).toBe(6);
  const times = { kind: 'webhook', event: 'x', body: {}, target: 'walked' } as const;
  const messages = ['m1', 'm2', 'm3'].map((id) => ({ ...times, id, createdAt: clock.now() }));
  await store.addDeliveries(messages);
  const sent = await store.deliveries('walked', { most: 10 });
  expect(sent.map(({ id }) => id)).toEqual(['m3', 'm2', 'm1']);
  for (const [at, entry] of entries.entries())
    expect(await store.journal({ parent: 'walked' }, { most: 10, after: entry })).toEqual(entries.slice(at + 1));
  const after = { at: sent[0]!.createdAt, id: sent[0]!.id };
  expect(await store.deliveries('walked', { most: 1, after })).toEqual(sent.slice(1, 2));
});

describe('the previous crawl', () => {
  const url = 'https://avant.example.fr/';
  const asked = { ...request, url };
  const traces = new Map([
    [`${url}a`, 'template digest'],
    [`${url}b`, '- -'],
  ]);

  onBoth('is found by the seed, with its pages, their traces and its notes', async (store) => {
    const first = await store.openCrawl(asked, { fresh: false });
    expect(first.journal.previous).toBeNull();
    const pages = [pageOf(`${url}a`), { ...pageOf(`${url}b`), content: null }];
    await first.journal.commit({
      pages,
      discovered: pages.map((page) => rowOf(page.url)),
      traces,
      notes: { reader: '1' },
    });
    await first.finish('done', facts);
    const second = await store.openCrawl({ ...asked, maxPages: 7 }, { fresh: false });
    expect(second.journal.previous).toMatchObject({ id: first.id, pages: 1, notes: { reader: '1' } });
    expect(await second.journal.previous?.page(`${url}a`)).toEqual({ record: pages[0], trace: 'template digest' });
    expect(await second.journal.previous?.page(`${url}lost`)).toBeNull();
    await second.finish('failed', null);
    const fresh = await store.openCrawl(asked, { fresh: true });
    expect(fresh.journal.previous).toBeNull();
    await fresh.finish('failed', null);
    const rendered = await store.openCrawl({ ...asked, render: 'auto' }, { fresh: false });
    expect(rendered.journal.previous).toBeNull();
    await rendered.finish('failed', null);
  });

  onBoth('stays the same for a crawl that is resumed', async (store) => {
    const resumed = { ...asked, url: 'https://suite.example.fr/' };
    // Another request: the clock of these tests never moves, and the latest crawl of an equal request is resumed.
    const first = await store.openCrawl({ ...resumed, maxPages: 9 }, { fresh: false });
    await first.finish('done', facts);
    const second = await store.openCrawl(resumed, { fresh: false });
    await second.journal.commit({
      pages: [pageOf(`${resumed.url}a`)],
      discovered: [rowOf(`${resumed.url}a`)],
      traces: new Map([[`${resumed.url}a`, 't d']]),
    });
    const interrupted = { code: 'interrupted', count: 1, examples: [] };
    await second.finish('partial', { ...facts, complete: false, incompleteReasons: [interrupted] });
    const third = await store.openCrawl(resumed, { fresh: false });
    expect([third.id, third.journal.resumed, third.journal.previous?.id]).toEqual([second.id, true, first.id]);
    expect(await third.journal.frontier()).toMatchObject([{ trace: 't d' }]);
    expect(await third.journal.stored?.(`${resumed.url}a`)).toMatchObject({
      trace: 't d',
      record: { content: { blocks: [] } },
    });
    await third.finish('done', facts);
  });
});

test('times do not depend on the time zone of the server, and a claimed job is not shown as abandoned', async () => {
  if (!server) return console.log('skipped: no PostgreSQL');
  for (const [name, zone] of Object.entries({ west: 'America/New_York', east: 'Asia/Tokyo' })) {
    const databaseUrl = await server.database(name);
    const before = await openStore({ databaseUrl, dataFolder: folder, clock });
    await before.executeSql(`alter database ${name} set timezone to '${zone}'`);
    await before.close();
    const store = await openStore({ databaseUrl, dataFolder: folder, clock });
    await store.saveJob(job);
    const held = await store.claimJob(job.id);
    expect(held?.job.createdAt).toBe(job.createdAt);
    expect(await store.job(job.id)).toMatchObject({ state: 'running', createdAt: job.createdAt });
    await store.executeSql(`update job set alive_until = now() - interval '1 s'`);
    expect(await store.job(job.id)).toMatchObject({ state: 'paused' });
    await store.close();
  }
}, 60_000);

test('processes share the turns of a host through a server; the embedded database has none', async () => {
  const embedded = await stores.get('embedded')!.openCrawl({ ...request, maxPages: 31 }, { fresh: true });
  expect(embedded.journal.hostTurn).toBeUndefined();
  await embedded.finish('failed', null);
  const store = stores.get('postgres');
  if (!store) return console.log('skipped: no PostgreSQL');
  const { journal, finish } = await store.openCrawl({ ...request, maxPages: 31 }, { fresh: true });
  const waits = await Promise.all(
    Array.from({ length: 10 }, () => journal.hostTurn!('https://tilleul.example.fr', 60_000)),
  );
  waits.sort((left, right) => left - right);
  // No turn is given twice: they are a minute apart, less the time between the calls. The clock may be set back a little
  // between its two readings in one statement.
  for (const [index, wait] of waits.entries()) expect(Math.abs(wait - index * 60_000)).toBeLessThan(30_000);
  expect(await journal.hostTurn!('https://autre.example.fr', 1000)).toBeLessThan(1000);
  await finish('failed', null);
});

describe('the journal of a crawl', () => {
  onBoth('returns pages by URL in code unit order, exactly as they were stored', async (store) => {
    const crawl = await store.openCrawl({ ...request, maxPages: 1 }, { fresh: true });
    const urls = ['/b', '/a', '/a/', '/Z', '/a-b', '/%C3%A9t%C3%A9', `/${'x'.repeat(500)}2`, `/${'x'.repeat(500)}1`];
    const pages = urls.map((path) => pageOf(root + path, `Été à ${path}`, [`${root}/a`]));
    await crawl.journal.commit({ pages, discovered: urls.map((path) => rowOf(root + path)) });
    await crawl.finish('done', facts);
    const expected = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
    expect(JSON.stringify(await all(store.pages(crawl.id, { blocks: true })))).toBe(JSON.stringify(expected));
    const bare = await all(store.pages(crawl.id, { blocks: false }));
    expect(bare.map((page) => page.content?.blocks)).toEqual(urls.map(() => []));
    expect(await store.page(crawl.id, `${root}/a`)).toEqual(pages[1]);
    expect(await store.page(crawl.id, `${root}/lost`)).toBeNull();
    expect(await store.crawl(crawl.id)).toMatchObject({ state: 'done', pages: 8, facts });
  });

  onBoth('stores a page once, however often it is committed, and a URL under one key', async (store) => {
    const crawl = await store.openCrawl({ ...request, maxPages: 2 }, { fresh: true });
    const batch = { pages: [pageOf(`${root}/%7Ea`)], discovered: [rowOf(`${root}/%7Ea`), rowOf(`${root}/b`)] };
    await crawl.journal.commit(batch);
    await crawl.journal.commit({ ...batch, pages: [pageOf(`${root}/~a`, 'autre')] });
    await crawl.finish('failed', null);
    expect((await all(store.pages(crawl.id, { blocks: true }))).map((page) => page.url)).toEqual([`${root}/%7Ea`]);
    expect((await store.crawl(crawl.id))?.pages).toBe(1);
  });

  onBoth('stores U+0000 and lone surrogates as U+FFFD', async (store) => {
    const crawl = await store.openCrawl({ ...request, maxPages: 3 }, { fresh: true });
    const broken = pageOf(`${root}/n`, 'a\0b\ud800c \\u0000 \ud83c\udf6f', [`${root}/\udc00`]);
    await crawl.journal.commit({ pages: [broken], discovered: [], notes: { 'na\0me': 'x\0' } });
    const [page] = await all(store.pages(crawl.id, { blocks: true }));
    expect(page?.content?.blocks[0]?.text).toBe('a\ufffdb\ufffdc \\u0000 \ud83c\udf6f');
    expect(page?.links[0]?.to).toBe(`${root}/\ufffd`);
    expect(await crawl.journal.notes()).toEqual({ 'na\ufffdme': 'x\ufffd' });
    await crawl.finish('failed', null);
  });

  onBoth('passes to its follower the pages that the store returns', async (store) => {
    const had: PageParts[] = [];
    const follow = async (pages: readonly PageParts[]): Promise<void> => void had.push(...pages);
    const crawl = await store.openCrawl({ ...request, maxPages: 4 }, { fresh: true, follow });
    for (const path of ['/b', '/Z', '/a', '/a/']) {
      await crawl.journal.commit({ pages: [pageOf(root + path)], discovered: [rowOf(root + path)] });
    }
    const stored = await all(store.pages(crawl.id, { blocks: true }));
    expect(stored.map(({ url }) => url)).toEqual([`${root}/Z`, `${root}/a`, `${root}/a/`, `${root}/b`]);
    expect(crawl.followed()).toBe(true);
    had.sort((a, b) => (a.url < b.url ? -1 : 1));
    expect(had.map((parts) => pageOfParts(parts, null))).toEqual(stored);
    await crawl.finish('failed', null);
  });

  onBoth('returns the page of an earlier run, not one committed again', async (store) => {
    const mine = { ...request, maxPages: 6 };
    const former = await store.openCrawl(mine, { fresh: true });
    await former.journal.commit({ pages: [pageOf(`${root}/a`, 'avant')], discovered: [rowOf(`${root}/a`)] });
    await former.journal.commit({ pages: [pageOf(`${root}/a`, 'autre')], discovered: [] });
    const [once] = await bytes(former.pageBytes());
    await store.executeSql('update crawl set lease_until = null where id = $1', [former.id]);
    await store.executeSql(`update crawl set lease_holder = '' where id = $1`, [former.id]);
    const next = await store.openCrawl(mine, { fresh: false, follow: async () => undefined });
    expect(next.followed()).toBe(false);
    await next.journal.commit({ pages: [pageOf(`${root}/b`)], discovered: [rowOf(`${root}/b`)] });
    const both = await bytes(next.pageBytes());
    expect(both.map(({ url }) => url)).toEqual([`${root}/a`, `${root}/b`]);
    expect(both[0]).toEqual(once);
    expect((await store.page(next.id, `${root}/a`))?.content?.blocks[0]?.text).toBe('avant');
    await next.finish('failed', null);
  });

  onBoth('stores a batch with more rows than one statement allows', async (store) => {
    const crawl = await store.openCrawl({ ...request, maxPages: 5 }, { fresh: true });
    const urls = Array.from({ length: 5_001 }, (_, index) => `${root}/p${index}`);
    await crawl.journal.commit({
      pages: urls.slice(0, 600).map((url) => pageOf(url)),
      discovered: urls.map((url) => rowOf(url)),
    });
    const { rows } = await store.executeSql(
      'select sum(count)::int as n, max(seq + count) - 1 as last from frontier where crawl_id = $1',
      [crawl.id],
    );
    expect(rows).toEqual([{ n: 5_001, last: 5_000 }]);
    expect((await store.crawl(crawl.id))?.pages).toBe(600);
    // Rows that exist do not keep the others out.
    await crawl.journal.commit({ pages: urls.slice(99, 700).map((url) => pageOf(url)), discovered: [] });
    expect((await store.crawl(crawl.id))?.pages).toBe(700);
    await crawl.finish('failed', null);
  });
});

describe('an interrupted crawl', () => {
  onBoth(
    'is refused to a second process while the first one lives, whatever the order of the keys of the request',
    async (store) => {
      const mine = { ...request, maxPages: 10 };
      const crawl = await store.openCrawl(mine, { fresh: false });
      const turned = Object.fromEntries(Object.entries(mine).reverse()) as unknown as typeof mine;
      await expect(store.openCrawl(turned, { fresh: false })).rejects.toMatchObject({ code: 'busy' });
      await crawl.finish('failed', null);
      const next = await store.openCrawl(turned, { fresh: false });
      expect(next.id).not.toBe(crawl.id);
      await next.finish('failed', null);
    },
  );

  onBoth('keeps the order of discovery across its runs, each URL once', async (store) => {
    const mine = { ...request, maxPages: 50 };
    const first = await store.openCrawl(mine, { fresh: true });
    const discovered = ['/b', '/', '/a'].map((path) => rowOf(root + path));
    await first.journal.commit({ pages: [pageOf(`${root}/b`)], discovered });
    await store.executeSql(`update crawl set lease_until = null, lease_holder = '' where id = $1`, [first.id]);
    const next = await store.openCrawl(mine, { fresh: false });
    await next.journal.commit({ pages: [], discovered: [rowOf(`${root}/a`), rowOf(`${root}/c`)] });
    expect((await next.journal.frontier()).map(({ row, trace }) => [row.url, trace])).toEqual([
      [`${root}/b`, ''],
      [`${root}/`, null],
      [`${root}/a`, null],
      [`${root}/c`, null],
    ]);
    const { rows } = await store.executeSql('select seq from frontier where crawl_id = $1 order by seq', [next.id]);
    expect(rows).toEqual([{ seq: 0 }, { seq: 3 }]);
    await next.finish('failed', null);
  });

  onBoth('is resumed once its lease has expired, and the former process writes nothing more', async (store) => {
    const mine = { ...request, maxPages: 11 };
    const former = await store.openCrawl(mine, { fresh: false });
    expect(former.journal.resumed).toBe(false);
    await former.journal.commit({
      pages: [pageOf(`${root}/`)],
      discovered: [rowOf(`${root}/`, 0), rowOf(`${root}/b`), rowOf(`${root}/a`)],
      notes: { robots: 'User-agent: *' },
    });
    await store.executeSql(`update crawl set lease_until = now() - interval '1 s' where id = $1`, [former.id]);
    expect((await store.crawl(former.id))?.state).toBe('paused');
    const next = await store.openCrawl(mine, { fresh: false });
    expect(next.id).toBe(former.id);
    expect(next.journal.resumed).toBe(true);
    expect((await next.journal.frontier()).map(({ row, trace }) => [row.url, row.depth, row.source, trace])).toEqual([
      [`${root}/`, 0, 'seed', ''],
      [`${root}/b`, 1, 'link', null],
      [`${root}/a`, 1, 'link', null],
    ]);
    expect(await next.journal.notes()).toEqual({ robots: 'User-agent: *' });
    const late = { pages: [pageOf(`${root}/late`)], discovered: [rowOf(`${root}/late`)], notes: { robots: 'late' } };
    await expect(former.journal.commit(late)).rejects.toMatchObject({ code: 'busy' });
    await expect(former.saveDocuments({ summary: bytesOfDocument('late') })).rejects.toMatchObject({ code: 'busy' });
    expect(await store.readDocument(former.id, 'summary')).toBeNull();
    await expect(former.finish('done', facts)).rejects.toMatchObject({ code: 'busy' });
    await next.journal.commit({ pages: [pageOf(`${root}/a`)], discovered: [rowOf(`${root}/c`)] });
    await next.finish('done', facts);
    expect((await all(store.pages(next.id, { blocks: false }))).map((page) => page.url)).toEqual([
      `${root}/`,
      `${root}/a`,
    ]);
    expect(await store.crawl(next.id)).toMatchObject({ state: 'done', pages: 2 });
  });

  onBoth(
    'can be resumed as soon as it is released, even if its process still writes; an ended one stays ended',
    async (store) => {
      const mine = { ...request, maxPages: 15 };
      const former = await store.openCrawl(mine, { fresh: false });
      await former.release();
      expect((await store.crawl(former.id))?.state).toBe('paused');
      const late = { pages: [pageOf(`${root}/late`)], discovered: [] };
      await expect(former.journal.commit(late)).rejects.toMatchObject({ code: 'busy' });
      await expect(former.saveDocuments({})).rejects.toMatchObject({ code: 'busy' });
      const next = await store.openCrawl(mine, { fresh: false });
      expect(next.id).toBe(former.id);
      await former.release();
      expect((await store.crawl(next.id))?.state).toBe('running');
      await next.finish('done', facts);
      await next.release();
      expect(await store.crawl(next.id)).toMatchObject({ state: 'done', pages: 0 });
    },
  );

  onBoth('is resumed at once when its process on this machine is dead', async (store) => {
    const mine = { ...request, maxPages: 12 };
    const crawl = await store.openCrawl(mine, { fresh: false });
    const { rows } = await store.executeSql('select lease_holder from crawl where id = $1', [crawl.id]);
    const gone = JSON.stringify({ ...JSON.parse(String(rows[0]?.lease_holder)), started: 'another boot:1' });
    await store.executeSql('update crawl set lease_holder = $2 where id = $1', [crawl.id, gone]);
    const next = await store.openCrawl(mine, { fresh: false });
    expect([next.id, next.journal.resumed]).toEqual([crawl.id, true]);
    await next.finish('failed', null);
  });

  onBoth('is cancelled by a fresh one, and not resumed afterwards', async (store) => {
    const mine = { ...request, maxPages: 13 };
    const former = await store.openCrawl(mine, { fresh: false });
    await store.executeSql('update crawl set lease_until = null where id = $1', [former.id]);
    const fresh = await store.openCrawl(mine, { fresh: true });
    expect(fresh.id).not.toBe(former.id);
    expect((await store.crawl(former.id))?.state).toBe('cancelled');
    await fresh.finish('done', facts);
    const after = await store.openCrawl(mine, { fresh: false });
    expect(after.journal.resumed).toBe(false);
    await after.finish('failed', null);
  });

  onBoth('is resumed after the user stopped it, and not after it reached a limit', async (store) => {
    for (const [code, resumed] of [
      ['interrupted', true],
      ['max-pages', false],
    ] as const) {
      const mine = { ...request, maxPages: resumed ? 14 : 15 };
      const stopped = await store.openCrawl(mine, { fresh: false });
      await stopped.finish('partial', { ...facts, incompleteReasons: [{ code, count: 1, examples: [] }] });
      const next = await store.openCrawl(mine, { fresh: false });
      expect([next.id === stopped.id, next.journal.resumed]).toEqual([resumed, resumed]);
      await next.finish('failed', null);
    }
  });

  onBoth('that ended under a given identifier is not opened again', async (store) => {
    const crawl = await store.openCrawl(request, { fresh: false, id: 'aud_1' });
    expect(crawl.id).toBe('aud_1');
    await crawl.finish('done', facts);
    await expect(store.openCrawl(request, { fresh: false, id: 'aud_1' })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('documents and jobs', () => {
  onBoth('a document is returned as it was last saved', async (store) => {
    await store.saveDocument('c1', 'topics', [{ name: 'Grès' }]);
    await store.saveDocument('c1', 'topics', [{ name: 'Grès émaillé' }]);
    expect(await store.readDocument('c1', 'topics')).toEqual([{ name: 'Grès émaillé' }]);
    expect(await store.readDocument('c1', 'plan')).toBeNull();
  });

  onBoth('a job is returned as it was last saved, the newest first in a list', async (store) => {
    const later = { ...job, id: 'job_2', createdAt: '2026-11-25T08:00:00.001Z' };
    await store.saveJob(job);
    await store.saveJob(later);
    const done: JobRow = {
      ...job,
      state: 'done',
      startedAt: '2026-11-25T08:00:01.000Z',
      endedAt: '2026-11-25T08:00:02.000Z',
      result: { type: 'audit', id: 'a', href: '/v1/audits/a' },
      problem: { code: 'busy', detail: { fr: 'été', en: 'summer' } },
    };
    await store.saveJob(done);
    expect(await store.job('job_1')).toEqual(done);
    expect((await store.jobs({ most: 1000 })).map((one) => one.id)).toEqual(['job_2', 'job_1']);
    expect(await store.job('job_3')).toBeNull();
  });

  onBoth('a hundred calls with one key create one job, and the same key rejects another body', async (store) => {
    const call = { operation: 'audit-site', key: 'k', body: { url: '/a', n: 1 } };
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => store.saveJobOnce(call, { ...job, id: `once_${index}` })),
    );
    expect(new Set(answers.map((answer) => answer.job.id)).size).toBe(1);
    expect(answers.filter((answer) => !answer.replayed)).toHaveLength(1);
    expect((await store.jobs({ most: 1000 })).filter((one) => one.id.startsWith('once_'))).toHaveLength(1);
    const turned = { ...call, body: { n: 1, url: '/a' } };
    expect((await store.saveJobOnce(turned, { ...job, id: 'once_x' })).replayed).toBe(true);
    const other = { ...call, body: { url: '/b' } };
    await expect(store.saveJobOnce(other, { ...job, id: 'once_y' })).rejects.toMatchObject({
      code: 'idempotency-key-reused',
    });
  });

  onBoth('an identifier that no column can store is not found', async (store) => {
    for (const id of ['\0', 'a\0b', '\ud800']) {
      expect(await store.crawl(id)).toBeNull();
      expect(await store.job(id)).toBeNull();
      expect(await store.cancelJob(id)).toBe(false);
      expect(await store.readDocument(id, 'strategy')).toBeNull();
      expect(await store.readPacked(id, 'pages')).toBeNull();
    }
  });

  onBoth('a waiting job that is cancelled no longer reports why it waits', async (store) => {
    await store.saveJob({ ...job, id: 'waits' });
    await (await store.claimJob('waits'))?.putBack({ code: 'busy', detail: { fr: 'Il attend.', en: 'It waits.' } });
    expect(await store.cancelJob('waits')).toBe(true);
    expect(await store.job('waits')).toMatchObject({ state: 'cancelled', problem: null });
  });

  onBoth('health reports the database and no pending migration', async (store) => {
    const written = readdirSync('prisma/migrations').length;
    expect(written).toBeGreaterThan(0);
    expect(await store.health()).toMatchObject({ migrations: written, pending: 0 });
  });
});

test('both databases contain the same rows, byte for byte', async () => {
  const [embedded, postgres] = [stores.get('embedded'), stores.get('postgres')];
  if (!embedded || !postgres) return console.log('skipped: only one database is there');
  const tables = {
    page: 'url, in_sitemap, bundle, place, trace',
    bundle: 'seq, body',
    frontier: 'seq, count, rows',
    document: 'name, body',
    job: 'input, progress, result, problem',
  };
  for (const [table, columns] of Object.entries(tables)) {
    const statement = `select ${columns} from ${table} order by row_to_json(row(${columns}))::text collate "C"`;
    const [here, there] = await Promise.all([embedded.executeSql(statement), postgres.executeSql(statement)]);
    expect(here.rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(there.rows)).toBe(JSON.stringify(here.rows));
  }
});

test('work that stopped because the database takes no change says so, which cannot be stored', async () => {
  const store = stores.get('embedded')!;
  await store.saveJob({ ...job, id: 'job_waits', state: 'running' });
  await store.executeSql(`update job set alive_until = now() - interval '1 s' where id = 'job_waits'`);
  expect(await store.job('job_waits')).toMatchObject({ state: 'paused', problem: null });
  await store.executeSql('set default_transaction_read_only = on');
  try {
    expect(await store.job('job_waits')).toMatchObject({ state: 'paused', problem: { code: 'storage-full' } });
  } finally {
    await store.executeSql('set default_transaction_read_only = off');
  }
});
