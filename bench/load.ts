/**
 * A service under load, in a process of its own: `npm run -s bench -- load [--seconds 15] [--pages 1000] [--rates 1,5,10,20,40]`.
 * Drafts at each rate and lists at 50 a second, beside an audit that runs all the time: p50, p95 and p99 in milliseconds, calls
 * that were refused (with the p95 of a refusal), errors, and of the process of the service the largest delay of its event loop
 * and its memory. Before, the time of the first draft after a start of the service, and the lists of one caller alone and
 * while another one has sent `--flood` requests at once, five times (attack 32: p99 below twice that of the caller alone).
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import { type SlowSite, slowSite } from '../test/support/slow-site.ts';
import { measures, quantile, serve, stopped } from './service/serve.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    seconds: { type: 'string', default: '15' },
    pages: { type: 'string', default: '1000' },
    flood: { type: 'string', default: '1000' },
    rates: { type: 'string', default: '1,5,10,20,40' },
  },
});
const seconds = Number(values.seconds);
const listsPerSecond = 50;
/** Drafts of one key are limited to 60 a minute, and reads to 600: the load comes from many callers of one workspace. */
const callers = 50;
const own = 'key-of-the-installation-for-the-load';
const folder = mkdtempSync(join(tmpdir(), 'maillage-load-'));

interface Call {
  readonly ms: number;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
}

let origin = '';
async function call(
  key: string,
  method: string,
  path: string,
  body?: object,
): Promise<Call & { read(): Promise<never> }> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const start = performance.now();
  try {
    const reply = await fetch(origin + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const text = await reply.text();
    return { ms: performance.now() - start, status: reply.status, read: async () => JSON.parse(text) as never };
  } catch {
    return { ms: performance.now() - start, status: 0, read: () => Promise.reject(new Error(`no answer to ${path}`)) };
  }
}

/** Floods whose lists are taken together: the 99th of a hundred lists of one flood would be a single one of them. */
const floods = 5;

/** Lists of one caller, alone and while another, in a process of its own, has many requests under way; keys of both for each flood. */
async function besideFloods(path: string, keys: readonly string[]): Promise<void> {
  const many = Number(values.flood);
  const alone = await steady(listsPerSecond / 5, () => call(keys[0]!, 'GET', path));
  await measures(origin, own);
  const beside: Call[] = [];
  const flooded: number[] = [];
  for (let at = 0; at < floods; at += 1) {
    let statuses: readonly number[] | null = null;
    const [one, other] = [keys[2 * at + 1]!, keys[2 * at + 2]!];
    const script = join(import.meta.dirname, 'service/flood.ts');
    const command = ['--import', 'tsx', script, origin + path, other, String(many)];
    const answers = promisify(execFile)(process.execPath, command).then(
      ({ stdout }) => (statuses = JSON.parse(stdout) as number[]),
    );
    // a process takes a moment to start: what is asked before its first request is as alone
    while (statuses === null) {
      beside.push(await call(one, 'GET', path));
      await wait(20);
    }
    flooded.push(...(await answers));
  }
  const [idle, p99] = [alone, beside].map(
    (calls) =>
      quantile(
        calls.map(({ ms }) => ms),
        0.99,
      )!,
  ) as [number, number];
  const refused = flooded.filter((status) => status === 429 || status === 503).length;
  const answered = flooded.filter((status) => status === 200).length;
  const found = { alone: figures(alone), beside: figures(beside), flooded: { answered, refused } };
  const ratio = Math.round((100 * p99) / idle) / 100;
  process.stdout.write(
    `${JSON.stringify({ bench: 'load', flood: many, floods, ...found, ratio, kept: p99 < 2 * idle, ...(await measures(origin, own)) })}\n`,
  );
}

async function audited(site: SlowSite, pages: number): Promise<string> {
  const queued = await call(own, 'POST', '/v1/audits', { url: site.url, maxPages: pages });
  if (queued.status !== 202) throw new Error(`the audit was answered with ${queued.status}`);
  const { id } = (await queued.read()) as { id: string };
  for (;;) {
    const job = (await (await call(own, 'GET', `/v1/jobs/${id}`)).read()) as { state: string; result: { id: string } };
    if (job.result) return job.result.id;
    if (job.state === 'failed') throw new Error(JSON.stringify(job));
    await wait(500);
  }
}

/** Makes `rate` calls a second, however long the answers take. */
async function steady(rate: number, make: (at: number) => Promise<Call>): Promise<Call[]> {
  const calls: Promise<Call>[] = [];
  const start = performance.now();
  for (let at = 0; at < rate * seconds; at += 1) {
    await wait(Math.max(0, start + (at * 1_000) / rate - performance.now()));
    calls.push(make(at));
  }
  return Promise.all(calls);
}

function figures(calls: readonly Call[]): object {
  const times = (wanted: (status: number) => boolean): number[] =>
    calls.flatMap(({ ms, status }) => (wanted(status) ? [ms] : []));
  const done = times((status) => status === 200);
  const refused = times((status) => status === 503 || status === 429);
  return {
    calls: calls.length,
    p50: quantile(done, 0.5),
    p95: quantile(done, 0.95),
    p99: quantile(done, 0.99),
    refused: refused.length,
    refusedP95: quantile(refused, 0.95),
    errors: calls.length - done.length - refused.length,
  };
}

const pages = Number(values.pages);
const [read, beside] = await Promise.all([slowSite(pages, 0), slowSite(100_000, 40)]);
const allow = [read, beside].map(({ url }) => new URL(url).host).join(',');
const settings = { MAILLAGE_KEY: own, MAILLAGE_FETCH_ALLOW: allow, MAILLAGE_WORKSPACE_CALLERS: String(callers) };
let served = await serve(folder, settings);
origin = served.origin;
try {
  const id = await audited(read, pages);
  const keys: string[] = [];
  for (let at = 0; at < callers; at += 1) {
    const made = await call(own, 'POST', '/v1/keys', { name: `caller ${at}`, scope: 'read' });
    keys.push(((await made.read()) as { key: string }).key);
  }
  const words = 'Le miel de châtaignier se garde deux ans dans un pot fermé, loin de la lumière et de la chaleur. ';
  const html = `<h1>Garder le miel</h1><p>${words.repeat(25)}</p><p>La ruche et l’essaim passent l’hiver au sec.</p>`;
  const draft = (at: number): Promise<Call> =>
    call(keys[at % callers]!, 'POST', '/v1/analyses', { id, html, title: 'Garder le miel', url: `/brouillon-${at}` });
  const list = (at: number): Promise<Call> => call(keys[at % callers]!, 'GET', `/v1/audits/${id}/pages?limit=50`);
  await stopped(served);
  served = await serve(folder, settings);
  origin = served.origin;
  const first = await draft(0);
  process.stdout.write(
    `${JSON.stringify({ bench: 'load', firstDraftAfterStartMs: Math.round(first.ms), status: first.status })}\n`,
  );
  if (Number(values.flood) > 0) await besideFloods(`/v1/audits/${id}/pages?limit=50`, keys);
  await call(own, 'POST', '/v1/audits', { url: beside.url, maxPages: 50_000 });
  for (const rate of values.rates.split(',').map(Number)) {
    await measures(origin, own);
    const asked = beside.asked.length;
    const [drafts, lists] = await Promise.all([steady(rate, draft), steady(listsPerSecond, list)]);
    if (beside.asked.length === asked) throw new Error('the other audit reads no page: nothing was measured beside it');
    const besideRate = Math.round((beside.asked.length - asked) / seconds);
    const figure = { bench: 'load', pages, draftsPerSecond: rate, pagesOfTheOtherAuditPerSecond: besideRate };
    const found = { drafts: figures(drafts), lists: figures(lists), ...(await measures(origin, own)) };
    process.stdout.write(`${JSON.stringify({ ...figure, ...found })}\n`);
  }
} finally {
  await stopped(served);
  await Promise.all([read.close(), beside.close()]);
  rmSync(folder, { recursive: true, force: true });
}
