/**
 * Measures the lists of an audit of 50,000 pages and as many findings, one JSON line per list: the slowest of its first,
 * middle and last page of 100 rows, in milliseconds of the service (goal 150): `npm run -s bench -- lists [ROWS]`. Each list
 * is read by a service that has just started, then again; `coldCpu`: processor time, of a machine that others use too.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { severities } from '../src/core/audits/audit.ts';
import type { Store } from '../src/io/services/store.ts';
import { bytesOfDocument, bytesOfList } from '../src/io/store/document-bytes.ts';
import { openStore } from '../src/io/store/database/open-store.ts';
import { listSiteFindings } from '../src/operations/findings/site-findings.ts';
import { searchedFields } from '../src/operations/sites/audit-rows.ts';
import { listFindings, listPages } from '../src/operations/list-audit-rows.ts';

const count = Number(process.argv[2] ?? 50_000);
const perPage = 100;
const goal = 150;
const site = 'https://large.example.org/';
const folder = mkdtempSync(join(tmpdir(), 'maillage-lists-'));
const clock = { now: () => new Date().toISOString() };
const context = { locale: 'en', door: 'api', progress: () => {}, signal: new AbortController().signal } as never;

const text = (at: number): string => `A sentence of the length that sentences of findings have, number ${at}.`;
const findings = Array.from({ length: count }, (_, at) => ({
  check: `family.check-${at % 37}`,
  severity: severities[at % severities.length],
  status: at % 11 === 0 ? 'not-measured' : 'fail',
  page: `${site}section-${at % 101}/page-${at % 4_999}/`,
  message: { fr: text(at), en: text(at) },
  evidence: { target: `${site}section-${at % 17}/`, anchor: 'words of a link', position: 'content' },
  fix: { fr: text(at), en: text(at) },
  priority: at,
}));
const pages = Array.from({ length: count }, (_, at) => ({
  url: `${site}section-${at % 101}/page-${at}/`,
  title: text(at),
  status: at % 53 === 0 ? 404 : 200,
  error: null,
  depth: at % 9,
  words: (at * 7_919) % 3_001,
  inlinks: (at * 104_729) % 997,
  outlinks: at % 41,
  indexable: at % 53 !== 0,
  topic: `topic-${at % 60}`,
}));

async function filled(store: Store): Promise<string> {
  const request = { url: site, maxPages: count, maxDepth: null, concurrency: 1, delayMs: 0, ignoreRobots: false };
  const open = await store.openCrawl(
    { ...request, respectNofollow: true, render: 'never', keepText: true },
    { fresh: true },
  );
  const lines = (rows: readonly object[]): Uint8Array =>
    Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  await open.saveDocuments({
    findings: bytesOfList(lines(findings), searchedFields.findings),
    pages: bytesOfList(lines(pages), searchedFields.pages),
    summary: bytesOfDocument({ id: open.id, url: site }),
  });
  await open.finish('done', null);
  return open.id;
}

type Read = (limit: number, cursor: string | undefined) => Promise<{ nextCursor: string | null; total: number | null }>;

/** First, middle and last page by their cursors, each timed. */
async function slowest(read: Read): Promise<{ ms: number; cpu: number; rows: number }> {
  const times: number[] = [];
  const cpus: number[] = [];
  let rows = 0;
  for (const share of [0, 0.5, 1]) {
    const from = Math.max(0, Math.floor((rows - perPage) * share));
    const cursor = share === 0 ? undefined : Buffer.from(String(from)).toString('base64url');
    const start = performance.now();
    const before = process.cpuUsage();
    const found = await read(perPage, cursor);
    JSON.stringify(found);
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    cpus.push((user + system) / 1_000);
    rows = found.total ?? 0;
  }
  return { ms: Math.round(Math.max(...times)), cpu: Math.round(Math.max(...cpus)), rows };
}

const first = await openStore({ dataFolder: folder, clock, databaseUrl: undefined });
const id = await filled(first);
await first.close();

const lists: Readonly<Record<string, (store: Store) => Read>> = {
  findings: (store) => (limit, cursor) => listFindings.run({ id, limit, cursor } as never, { store }, context),
  'findings by severity': (store) => (limit, cursor) =>
    listFindings.run({ id, limit, cursor, sort: '-severity' } as never, { store }, context),
  'findings of one check': (store) => (limit, cursor) =>
    listFindings.run({ id, limit, cursor, check: 'family.check-3' } as never, { store }, context),
  'findings to fix, by page': (store) => (limit, cursor) =>
    listFindings.run({ id, limit, cursor, status: 'fail', sort: 'page' } as never, { store }, context),
  'findings of the site': (store) => (limit, cursor) =>
    listSiteFindings.run({ site, limit, cursor } as never, { store, clock } as never, context),
  pages: (store) => (limit, cursor) => listPages.run({ id, limit, cursor } as never, { store }, context),
  'pages by words': (store) => (limit, cursor) =>
    listPages.run({ id, limit, cursor, sort: '-words' } as never, { store }, context),
  'pages of a topic, by links': (store) => (limit, cursor) =>
    listPages.run({ id, limit, cursor, topic: 'topic-3', sort: '-inlinks' } as never, { store }, context),
};

for (const [name, listOf] of Object.entries(lists)) {
  const store = await openStore({ dataFolder: folder, clock, databaseUrl: undefined });
  const cold = await slowest(listOf(store));
  const warm = await slowest(listOf(store));
  process.stdout.write(
    `${JSON.stringify({ list: name, rows: cold.rows, cold: cold.ms, coldCpu: cold.cpu, warm: warm.ms, goal })}\n`,
  );
  await store.close();
}
rmSync(folder, { recursive: true, force: true });
process.exit(0);
