/**
 * Kills an audit of 2,000 pages at random moments (kill -9), then starts it once more to finish it: `npm run -s bench
 * -- kill [--kills 50] [--seed 1] [--pages 2000] [--each 5] [--database postgresql://…]`. Prints the pages lost,
 * duplicated or requested again, the time of each start to its first new page, and whether the final files equal those
 * of an uninterrupted run; exits 1 when a guarantee is broken.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../src/core/values/random.ts';
import { slowSite } from '../test/support/slow-site.ts';

const root = join(import.meta.dirname, '..');
const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const print = (figure: object): void => void process.stdout.write(`${JSON.stringify({ bench: 'kill', ...figure })}\n`);
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const pages = Number(option('pages', '2000'));
const kills = Number(option('kills', '50'));
const each = Number(option('each', '5'));
const seed = Number(option('seed', '1'));
const database = option('database', '');
const random = seededRandom(seed);
/** Pages that a process may have read without storing them. */
const unstored = 64;
const longestResume = 15_000;

const folder = mkdtempSync(join(tmpdir(), 'maillage-kill-'));
const delays = seededRandom(seed + 1);
// 5 to 20 ms, so that the answers of each run come in another order.
const site = await slowSite(pages, () => 5 + Math.floor(delays() * 16));
const isPage = (path: string): boolean => path === '/' || path.startsWith('/p');

function start(name: string, fresh = false): { child: ChildProcess; ended: Promise<number | null> } {
  const args = [
    'audit',
    site.url,
    '--max-pages',
    '5000',
    '--no-semantics',
    '--quiet',
    '--out',
    join(folder, name, 'out'),
  ];
  const child = spawn(process.execPath, [join(root, 'bin/maillage.mjs'), ...args, ...(fresh ? ['--fresh'] : [])], {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      MAILLAGE_DATA: join(folder, name, 'data'),
      ...(database === '' ? {} : { DATABASE_URL: database }),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { child, ended: new Promise((resolve) => child.once('close', (code) => resolve(code))) };
}

function files(name: string): Map<string, string> {
  const out = join(folder, name, 'out');
  const names = readdirSync(out).filter((file) => file !== 'audit.json');
  return new Map(names.map((file) => [file, readFileSync(join(out, file), 'latin1')]));
}

/** Waits for the first request that no earlier start made, or for the end of the process. */
async function firstNewPage(asked: ReadonlySet<string>, from: number, child: ChildProcess): Promise<boolean> {
  let at = from;
  while (child.exitCode === null && child.signalCode === null) {
    for (; at < site.asked.length; at++) {
      const path = site.asked[at]!;
      if (isPage(path) && !asked.has(path)) return true;
    }
    await wait(10);
  }
  return false;
}

function firstDifference(expected = '', found = ''): { expected: string | null; found: string | null } {
  const [left, right] = [expected.split('\n'), found.split('\n')];
  const here = new Set(right);
  const there = new Set(left);
  return {
    expected: left.find((line) => !here.has(line))?.slice(0, 500) ?? null,
    found: right.find((line) => !there.has(line))?.slice(0, 500) ?? null,
  };
}

/** A busy machine makes slow responses, which are findings: files that depend on times are then not compared. */
function isTimed(file: string, found: ReadonlyMap<string, string>): boolean {
  const sure = (text: string): string =>
    text
      .split('\n')
      .filter((line) => !line.includes('http.slow_ttfb'))
      .join('\n');
  const findings = 'findings.jsonl';
  const [left, right] = [expected.get(findings) ?? '', found.get(findings) ?? ''];
  if (sure(left) === left && sure(right) === right) return false;
  return ['findings.csv', 'report.html'].includes(file) || (file === findings && sure(left) === sure(right));
}

const resumes: number[] = [];
const whole = start('undisturbed', true);
const code = await whole.ended;
if (code !== 0) throw new Error(`the undisturbed audit ended with ${code}`);
const expected = files('undisturbed');
let killed = 0;
let broken = 0;
for (let round = 1; killed < kills; round++) {
  const name = `round-${round}`;
  const before = site.asked.length;
  const known = new Set<string>();
  let done = false;
  let here = 0;
  while (here < each && killed < kills && !done) {
    const from = site.asked.length;
    const began = performance.now();
    const { child, ended } = start(name, here === 0);
    const isNew = await firstNewPage(known, from, child);
    if (here > 0 && isNew) resumes.push(performance.now() - began);
    // Sometimes before the first page, mostly during the crawl, sometimes during the analysis and the writing.
    await Promise.race([wait(random() < 0.2 ? random() * 8_000 : 200 + random() * 2_800), ended]);
    done = child.exitCode !== null;
    child.kill('SIGKILL');
    await ended;
    for (const path of site.asked.slice(from)) known.add(path);
    if (done) continue;
    here++;
    killed++;
  }
  const from = site.asked.length;
  const began = performance.now();
  // An audit that finished before it could be killed has nothing to resume.
  const last = done ? null : start(name, false);
  if (last !== null && (await firstNewPage(known, from, last.child))) resumes.push(performance.now() - began);
  const end = (await last?.ended) ?? 0;
  const found = files(name);
  const differing = [...expected.keys()].filter(
    (file) => found.get(file) !== expected.get(file) && !isTimed(file, found),
  );
  const rows = (found.get('pages.jsonl') ?? '').split('\n').filter((line) => line !== '');
  const urls = new Set(rows.map((line) => (JSON.parse(line) as { url: string }).url));
  const asked = site.asked.slice(before).filter(isPage);
  const figure = {
    round,
    kills: here,
    exit: end,
    lost: pages - urls.size,
    doubled: rows.length - urls.size,
    askedAgain: asked.length - new Set(asked).size,
    differing,
  };
  for (const file of differing.filter((one) => one.endsWith('.jsonl')))
    print({ file, ...firstDifference(expected.get(file), found.get(file)) });
  const wrong = end !== 0 || figure.lost !== 0 || figure.doubled !== 0 || differing.length > 0;
  if (wrong || (!done && figure.askedAgain > unstored * here)) broken++;
  print(figure);
  rmSync(join(folder, name), { recursive: true, force: true });
}
resumes.sort((left, right) => left - right);
const p95 = Math.round(resumes[Math.min(resumes.length - 1, Math.floor(resumes.length * 0.95))] ?? 0);
if (p95 > longestResume) broken++;
print({
  kills: killed,
  broken,
  resumes: resumes.length,
  medianMs: Math.round(resumes[resumes.length >> 1] ?? 0),
  p95Ms: p95,
});
await site.close();
rmSync(folder, { recursive: true, force: true });
process.exit(broken === 0 ? 0 : 1);
