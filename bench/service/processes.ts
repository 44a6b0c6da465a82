import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SlowSite } from '../../test/support/slow-site.ts';

const root = join(import.meta.dirname, '../..');
/** Of Debian's package libfaketime. */
export const fakeTime = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';
/** The data of all processes that `start` starts. */
export const folder = mkdtempSync(join(tmpdir(), 'maillage-processes-'));
export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const running: Running[] = [];

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  said(): string;
}

export function start(args: readonly string[], environment: Record<string, string>): Running {
  const child = spawn(process.execPath, [join(root, 'bin/maillage.mjs'), ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', MAILLAGE_DATA: folder, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  child.stderr.on('data', (bytes: Buffer) => (text += bytes.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const one = { child, said: () => text, ended };
  running.push(one);
  return one;
}

/** Ends what still runs. */
export function killAll(): void {
  for (const { child } of running) child.kill('SIGKILL');
}

export async function until(what: string, found: () => boolean | Promise<boolean>, ms = 120_000): Promise<void> {
  for (const end = Date.now() + ms; !(await found()); await wait(50)) {
    if (Date.now() > end)
      throw new Error(
        `waited in vain for ${what}: ${running.map((one) => `${one.child.exitCode} ${one.said().slice(-2_000)}`).join('\n')}`,
      );
  }
}

export interface Service {
  readonly url: string;
  readonly workers: Running[];
  readonly all: Running[];
}

/** `clocks`: by how much that of the service and those of its workers are wrong (`+1h`). */
export async function service(
  databaseUrl: string,
  sites: readonly SlowSite[],
  workers: number,
  clocks: readonly string[] = [],
): Promise<Service> {
  const allow = sites.map((site) => new URL(site.url).host).join(',');
  const environment = { DATABASE_URL: databaseUrl, MAILLAGE_FETCH_ALLOW: allow, LOG_LEVEL: 'warn' };
  const port = 20_000 + (process.pid % 20_000);
  const serve = start(['serve', '--port', String(port)], { ...environment, ...wrongClock(clocks[0]) });
  const works = Array.from({ length: workers }, (_, at) =>
    start(['work'], { ...environment, ...wrongClock(clocks[at + 1]) }),
  );
  const url = `http://127.0.0.1:${port}`;
  await until('the service', async () => (await fetch(`${url}/healthz`).catch(() => null))?.ok === true);
  await until('the workers', () => works.every((work) => work.said().includes('Ctrl-C')));
  return { url, workers: works, all: [serve, ...works] };
}

/** Of the dates alone: timers and durations go on as they are. */
function wrongClock(by: string | undefined): Record<string, string> {
  return by === undefined ? {} : { LD_PRELOAD: fakeTime, FAKETIME: by, FAKETIME_DONT_FAKE_MONOTONIC: '1' };
}

export async function submit({ url }: Service, body: object): Promise<string> {
  const reply = await fetch(`${url}/v1/audits`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (reply.status !== 202) throw new Error(`${reply.status} ${await reply.text()}`);
  return ((await reply.json()) as { id: string }).id;
}

export async function stateOf({ url }: Service, job: string): Promise<string> {
  return ((await (await fetch(`${url}/v1/jobs/${job}`)).json()) as { state: string }).state;
}

export async function close({ all }: Service): Promise<void> {
  for (const { child } of all) child.kill('SIGTERM');
  const late = setTimeout(() => all.forEach(({ child }) => child.kill('SIGKILL')), 12_000);
  await Promise.all(all.map(({ ended }) => ended));
  clearTimeout(late);
}
