import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditSite } from '../../../../src/operations/audit-site.ts';
import type { RunContext } from '../../../../src/operations/operation.ts';
import { validated } from '../../../../src/operations/inputs/validated.ts';
import { type ApiHouse, apiHouse } from '../../../support/api-house.ts';
import { exampleCompany } from '../../../support/example-companies.ts';
import { type SlowSite, slowSite } from '../../../support/slow-site.ts';

let site: SlowSite;
let house: ApiHouse;
let aheadMs = 0;

beforeAll(async () => {
  site = await slowSite(12, 0);
  house = await apiHouse([new URL(site.url).host], {
    works: false,
    now: () => new Date(Date.now() + aheadMs).toISOString(),
  });
}, 120_000);
afterAll(async () => {
  await house.close();
  await site.close();
}, 90_000);

const company = exampleCompany('maison-tilleul-gres');

/** The audit, and how many requests the site got for it. */
async function audited(input: object, progress: RunContext['progress'] = () => undefined) {
  const before = site.asked.length;
  const summary = await auditSite.run(validated(auditSite.input, { url: site.url, ...input }), house.services, {
    locale: 'en',
    signal: new AbortController().signal,
    door: 'queue',
    typedByPerson: false,
    workspace: 'local',
    progress,
  });
  return { summary, requests: site.asked.length - before };
}
const cellsOf = async (id: string) => (await house.store.readDocument<{ cells?: unknown[] }>(id, 'coverage')) ?? null;

test('pages read less than an hour ago are measured for a company without a request to the site', async () => {
  const first = await audited({});
  expect(first.requests).toBeGreaterThan(12);
  expect(await cellsOf(first.summary.id)).toBeNull();
  const again = await audited({ stored: true, company });
  expect(again.requests).toBe(0);
  expect(again.summary).toMatchObject({ id: first.summary.id, pages: first.summary.pages, complete: true });
  expect(again.summary.findings).toEqual(first.summary.findings);
  expect(await cellsOf(first.summary.id)).not.toBeNull();
}, 60_000);

test('an audit that is deleted while its pages are measured leaves no document', async () => {
  const { id } = (await audited({})).summary;
  const deleting: Promise<boolean>[] = [];
  const measured = audited({ stored: true, company }, ({ phase }) => {
    if (phase === 'findings' && deleting.length === 0) deleting.push(house.store.deleteCrawl(id));
  });
  await expect(measured).rejects.toThrow('deleted');
  expect(await Promise.all(deleting)).toEqual([true]);
  for (const name of ['summary', 'coverage', 'findings']) expect(await house.store.readDocument(id, name)).toBeNull();
}, 60_000);

test('a reading that was cut is no reading to measure', async () => {
  const { summary } = await audited({});
  await house.store.saveDocument(summary.id, 'summary', { ...summary, complete: false });
  expect((await audited({ stored: true, company })).requests).toBeGreaterThan(12);
}, 60_000);

test('another reach is a reading of its own', async () => {
  const { id } = (await audited({})).summary;
  const narrow = await audited({ stored: true, company, maxPages: 5 });
  expect(narrow.requests).toBeGreaterThan(0);
  expect(narrow.summary.id).not.toBe(id);
}, 60_000);

test('a site read more than an hour ago is read again', async () => {
  const { id } = (await audited({})).summary;
  aheadMs = 3_700_000;
  const later = await audited({ stored: true, company });
  expect(later.requests).toBeGreaterThan(12);
  expect(later.summary.id).not.toBe(id);
}, 60_000);
