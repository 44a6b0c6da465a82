/**
 * A disk that fills up while a site is audited, on a small disk in memory: `npm run -s bench -- disk [--megabytes 160]
 * [--pages 1500]` (root on Linux). Once an audit has begun the disk is filled; the job must wait and say why, lists must still
 * answer, nothing may end the service; once the space is free again the audit must end by itself with every page. One line for
 * each promise; exits 1 when one is broken.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { slowSite } from '../test/support/slow-site.ts';
import { serve, stopped } from './service/serve.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { megabytes: { type: 'string', default: '160' }, pages: { type: 'string', default: '1500' } },
});
const pages = Number(values.pages);
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
let broken = false;
const promise = (name: string, kept: boolean, found: object): void => {
  broken ||= !kept;
  process.stdout.write(`${JSON.stringify({ bench: 'disk', promise: name, kept, ...found })}\n`);
};

/** Writes a file until the disk refuses; returns its size in megabytes. */
function fill(path: string): number {
  const file = openSync(path, 'w');
  let written = 0;
  // Whole blocks first, then the last kilobytes.
  for (const block of [Buffer.alloc(1_048_576), Buffer.alloc(4_096)]) {
    try {
      for (;;) written += writeSync(file, block);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  closeSync(file);
  return Math.round(written / 1_048_576);
}

interface Job {
  readonly state: string;
  readonly problem: { readonly code: string; readonly detail: { readonly en: string } } | null;
}

async function measure(disk: string): Promise<void> {
  const site = await slowSite(pages, 5);
  const served = await serve(join(disk, 'data'), { MAILLAGE_FETCH_ALLOW: new URL(site.url).host, LOG_LEVEL: 'silent' });
  const read = (path: string): Promise<Response> => fetch(served.origin + path);
  const jobOf = async (id: string): Promise<Job> => (await (await read(`/v1/jobs/${id}`)).json()) as Job;
  const submit = async (maxPages: number): Promise<string> => {
    const body = JSON.stringify({ url: site.url, maxPages, semantics: false, concurrency: 8 });
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch(`${served.origin}/v1/audits`, { method: 'POST', headers, body });
    if (reply.status !== 202) throw new Error(`${reply.status} ${await reply.text()}`);
    return ((await reply.json()) as { id: string }).id;
  };
  const until = async (id: string, found: (job: Job) => boolean, ms: number): Promise<Job> => {
    for (const end = Date.now() + ms; ; await wait(100)) {
      const job = await jobOf(id);
      if (found(job) || Date.now() > end) return job;
    }
  };
  const hasEnded = ({ state }: Job): boolean => ['done', 'partial', 'failed', 'cancelled'].includes(state);
  try {
    await until(await submit(20), hasEnded, 120_000);
    const id = await submit(5_000);
    const from = site.asked.length;
    while (site.asked.length < from + pages / 5) await wait(20);
    const filler = join(disk, 'filler');
    const filled = fill(filler);
    const waiting = await until(id, ({ problem }) => problem?.code === 'storage-full', 60_000);
    promise('a full disk makes the work wait, with its reason', waiting.problem?.code === 'storage-full', {
      filledMb: filled,
      state: waiting.state,
      reason: waiting.problem?.detail.en ?? null,
    });
    const statuses: Record<string, number> = {};
    for (const path of ['/healthz', '/v1/jobs', '/v1/audits', `/v1/audits?site=${encodeURIComponent(site.url)}`])
      statuses[path.split('?')[0]!] = (await read(path)).status;
    promise(
      'lists still answer',
      Object.values(statuses).every((status) => status === 200),
      { statuses },
    );
    const refused = await fetch(`${served.origin}/v1/projects`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'On a full disk', url: site.url }),
    });
    const sentence = await refused.text();
    promise('a change is refused with 503 and its reason', refused.status === 503 && sentence.includes('disk'), {
      status: refused.status,
      retryAfter: refused.headers.get('retry-after'),
    });
    promise('the service goes on', served.child.exitCode === null, { exit: served.child.exitCode });
    rmSync(filler);
    const { state } = await until(id, hasEnded, 300_000);
    const audits = (await (await read('/v1/audits?ended=true')).json()) as { data: { id: string; pages: number }[] };
    const found = audits.data.map((audit) => audit.pages);
    promise('once there is space, the audit ends by itself with every page', found.includes(pages), {
      state,
      pages: found,
      freeMb: Math.round((statfsSync(disk).bavail * statfsSync(disk).bsize) / 1_048_576),
    });
  } finally {
    await stopped(served);
    await site.close();
  }
}

if (process.platform !== 'linux' || process.getuid?.() !== 0)
  process.stdout.write(`${JSON.stringify({ bench: 'disk', skipped: 'needs root on Linux' })}\n`);
else {
  const disk = mkdtempSync(join(tmpdir(), 'maillage-disk-'));
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${values.megabytes}m`, 'tmpfs', disk], { stdio: 'inherit' });
  try {
    await measure(disk);
  } finally {
    spawnSync('umount', [disk], { stdio: 'inherit' });
    rmSync(disk, { recursive: true, force: true });
  }
  process.exit(broken ? 1 : 0);
}
