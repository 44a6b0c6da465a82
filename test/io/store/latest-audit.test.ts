import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesOfDocument } from '../../../src/io/store/document-bytes.ts';
import { type OpenedStore, openStore } from '../../../src/io/store/database/open-store.ts';
import { request } from './store-samples.ts';

let hour = 8;
const clock = { now: () => `2026-11-25T${String(hour).padStart(2, '0')}:00:00.000Z` };
const folder = mkdtempSync(join(tmpdir(), 'maillage-latest-'));
let store: OpenedStore;
beforeAll(async () => {
  store = await openStore({ dataFolder: folder, clock });
}, 120_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An audit of an hour; without a summary it cannot be read. */
async function audited(at: number, pages: number, hasSummary = true): Promise<string> {
  hour = at;
  const crawl = await store.openCrawl({ ...request, maxPages: pages }, { fresh: true });
  if (hasSummary) await crawl.saveDocuments({ summary: bytesOfDocument({}) });
  await crawl.finish('partial', null);
  return crawl.id;
}

test('the latest audit is the one that ended last among those that can be read', async () => {
  expect(await store.latestAudit()).toBeNull();
  await audited(9, 10);
  const later = await audited(12, 20);
  await audited(10, 25);
  await audited(15, 30, false);
  const latest = await store.latestAudit();
  expect(latest?.id).toBe(later);
  expect(await store.in(latest!.workspace).crawl(later)).not.toBeNull();
});

test('an audit under way is not the latest one', async () => {
  const before = await store.latestAudit();
  hour = 18;
  const open = await store.openCrawl({ ...request, maxPages: 40 }, { fresh: true });
  await open.saveDocuments({ summary: bytesOfDocument({}) });
  expect(await store.latestAudit()).toEqual(before);
  await open.finish('partial', null);
  expect((await store.latestAudit())?.id).toBe(open.id);
});
