import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SlowSite, slowSite } from '../support/slow-site.ts';

const pages = 240;
const command = join(import.meta.dirname, '../../bin/maillage.mjs');
let folder: string;
let site: SlowSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-resume-'));
  site = await slowSite(pages, 30);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

function audit(data: string, out: string): ChildProcess {
  return spawn(
    process.execPath,
    [command, 'audit', site.url, '--out', join(folder, out), '--json', '--max-pages', '1000'],
    {
      cwd: folder,
      env: { ...process.env, MAILLAGE_DATA: join(folder, `${data}-data`), LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

/** Kills the process without warning once it has stored about so many pages. */
async function killedAt(child: ChildProcess, wanted: number): Promise<void> {
  await new Promise<void>((resolve) => {
    child.stdout!.on('data', (chunk: Buffer) => {
      for (const match of chunk.toString().matchAll(/"phase":"pages","done":(\d+)/g)) {
        if (Number(match[1]) >= wanted) resolve();
      }
    });
    child.once('exit', () => resolve());
  });
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await ended(child);
}

const read = (out: string, name: string): string => readFileSync(join(folder, out, name), 'utf8');

/** The check whose findings depend on the speed of the machine. */
const slowAnswers = 'http.slow_ttfb';

/** The files that do not depend on the clock; without reports and actions, which rank findings, when `isSlow`. */
function outputs(out: string, isSlow: boolean): Record<string, string> {
  const ranking = /\.html$|^actions\.json$/;
  const names = readdirSync(join(folder, out)).filter(
    (name) => name !== 'audit.json' && !(isSlow && ranking.test(name)),
  );
  const untimed = (text: string): string =>
    text
      .split('\n')
      .filter((line) => !line.includes(slowAnswers))
      .join('\n');
  return Object.fromEntries(names.map((name) => [name, untimed(read(out, name))]));
}

describe('an audit killed without warning', () => {
  test('resumes with the same command: no page lost, none twice, the same files', async () => {
    expect(await ended(audit('calm', 'calm'))).toBe(0);
    const calmRequests = site.asked.length;
    for (const wanted of [40, 120]) await killedAt(audit('torn', 'torn'), wanted);
    const before = site.asked.length;
    expect(await ended(audit('torn', 'torn'))).toBe(0);
    const lines = readFileSync(join(folder, 'torn', 'pages.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const urls = lines.map((line) => (JSON.parse(line) as { url: string }).url);
    expect(urls.length).toBe(pages);
    expect(new Set(urls).size).toBe(pages);
    const isSlow = ['torn', 'calm'].some((out) => read(out, 'findings.jsonl').includes(slowAnswers));
    expect(outputs('torn', isSlow)).toEqual(outputs('calm', isSlow));
    // The last run asked only for what was missing, and for at most one window of pages in flight again.
    expect(site.asked.length - before).toBeLessThan(calmRequests);
  }, 120_000);
});
