/**
 * Removes each guard of the crawler and of the service in a copy of the repository, runs its test and expects it to fail: `npm run -s
 * bench -- mutation [--only robots] [--seconds 120]`. One JSON line per guard; exits 1 when a test does not fail, or
 * when the text of a guard is not found in its file.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerGuards } from './mutation/answer-guards.ts';
import { type Guard, guards } from './mutation/guards.ts';
import { outputGuards } from './mutation/output-guards.ts';
import { serviceGuards } from './mutation/service-guards.ts';

const root = join(import.meta.dirname, '..');
const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const only = option('only', '');
const seconds = Number(option('seconds', '120'));
const print = (figure: object): void =>
  void process.stdout.write(`${JSON.stringify({ bench: 'mutation', ...figure })}\n`);

/** Files that the tests read; packages are shared. */
const copied = [
  'bin',
  'build',
  'demo',
  'src',
  'test',
  'prisma',
  'prompts',
  'package.json',
  'package-lock.json',
  'schemas',
  'server.json',
  'vitest.config.mjs',
  'tsconfig.json',
];

function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'maillage-mutation-'));
  for (const name of copied) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

interface Verdict {
  /**
   * `red`: a test failed; `late`: only by its time limit; `hung`: no end; `green`: none failed; `none`: no test ran.
   */
  readonly verdict: 'red' | 'late' | 'hung' | 'green' | 'none';
  readonly by?: string;
}

function verdictOf(copy: string, { test, named }: Pick<Guard, 'test' | 'named'>): Verdict {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const args = ['node_modules/vitest/vitest.mjs', 'run', test, '--reporter=json', `--outputFile=${report}`];
  if (named !== undefined) args.push('-t', named);
  const limits = { timeout: seconds * 1000, killSignal: 'SIGKILL' } as const;
  const { signal, status } = spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore', ...limits });
  if (signal !== null || !existsSync(report)) return { verdict: 'hung' };
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = results.filter((result) => result.status === 'failed');
  const seen = failed.find(({ failureMessages }) => !failureMessages.join('').includes('timed out in'));
  if (seen !== undefined) return { verdict: 'red', by: seen.fullName };
  if (failed[0] !== undefined) return { verdict: 'late', by: failed[0].fullName };
  // A file that cannot be loaded fails without a test result.
  if (status !== 0) return { verdict: 'red', by: testResults[0]?.message.slice(0, 100) ?? '' };
  return { verdict: results.some((result) => result.status === 'passed') ? 'green' : 'none' };
}

function judge(copy: string, { guard, file, old, new: without, test, named }: Guard): boolean {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  // A text that replaces a text is taken as written, whatever `$` it has.
  const mutated = typeof old === 'string' ? text.replaceAll(old, () => without) : text.replaceAll(old, without);
  if (mutated === text) {
    print({ guard, file, verdict: 'text not found', holds: false });
    return false;
  }
  writeFileSync(path, mutated);
  const seen = verdictOf(copy, named === undefined ? { test } : { test, named });
  writeFileSync(path, text);
  const holds = seen.verdict !== 'green' && seen.verdict !== 'none';
  print({ guard, file, test, ...seen, holds });
  return holds;
}

const copy = copyTree();
const wanted = [...guards, ...serviceGuards, ...answerGuards, ...outputGuards].filter(
  ({ guard, file }) => only === '' || guard.includes(only) || file.includes(only),
);
let unnoticed = 0;
for (const test of new Set(wanted.map((guard) => guard.test))) {
  // A test that fails without the mutation proves nothing.
  const { verdict, by } = verdictOf(copy, { test });
  if (verdict === 'green' || verdict === 'late') continue;
  print({ test, verdict, by, says: 'with every guard in place', holds: false });
  unnoticed++;
}
for (const guard of wanted) if (!judge(copy, guard)) unnoticed++;
rmSync(copy, { recursive: true, force: true });
print({ guards: wanted.length, noticed: wanted.length - unnoticed, unnoticed });
process.exit(unnoticed === 0 ? 0 : 1);
