import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditSite } from '../../src/operations/audit-site.ts';
import type { RunContext } from '../../src/operations/operation.ts';
import { validated } from '../../src/operations/inputs/validated.ts';
import { type ApiHouse, apiHouse } from '../support/api-house.ts';
import { type SlowSite, slowSite } from '../support/slow-site.ts';

const pages = 30;
let site: SlowSite;
let house: ApiHouse;

beforeAll(async () => {
  site = await slowSite(pages, 20);
  house = await apiHouse([new URL(site.url).host], { works: false });
}, 120_000);
afterAll(async () => {
  await house.close();
  await site.close();
}, 90_000);

const pagesAsked = (): string[] => site.asked.filter((path) => /^\/p\d+$/.test(path));

const run = (signal: AbortSignal, progress: RunContext['progress'] = () => undefined) =>
  auditSite.run(validated(auditSite.input, { url: site.url, concurrency: 2, semantics: false }), house.services, {
    locale: 'en',
    signal,
    door: 'queue',
    typedByPerson: false,
    workspace: 'local',
    progress,
  });

test('the crawl of a job that its process stops goes on in the next one, and reads no stored page again', async () => {
  const stop = new AbortController();
  site.onAsked(() => {
    if (pagesAsked().length >= 10) stop.abort();
  });
  await expect(run(stop.signal)).rejects.toThrow('the process stops');
  const before = pagesAsked();
  expect(before.length).toBeLessThan(pages - 5);
  expect(await run(new AbortController().signal)).toMatchObject({ pages, complete: true });
  // But those that were under way, two at once.
  expect(pagesAsked().length - new Set(pagesAsked()).size).toBeLessThanOrEqual(2);
}, 60_000);

test('a job that its process stops while it analyses reads no page again', async () => {
  const stop = new AbortController();
  const stopped = run(stop.signal, ({ phase }) => {
    if (!['robots', 'sitemaps', 'pages'].includes(phase)) stop.abort();
  });
  await expect(stopped).rejects.toThrow('the process stops');
  const before = site.asked.length;
  expect(await run(new AbortController().signal)).toMatchObject({ pages, complete: true });
  expect(pagesAsked().length).toBe(site.asked.slice(0, before).filter((path) => /^\/p\d+$/.test(path)).length);
}, 60_000);
