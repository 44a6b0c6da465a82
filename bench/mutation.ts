/**
 * Removes each guard of the crawler in a copy of the tree, runs the test that must notice and expects it to fail:
 * `npm run -s bench -- mutation [--only robots] [--seconds 120]`. One JSON line a guard; exits 1 when one can go unnoticed,
 * or when its text is no longer found where the list says.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Guard, guards } from './mutation/guards.ts';

const root = join(import.meta.dirname, '..');
const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const only = option('only', '');
const seconds = Number(option('seconds', '120'));
const print = (figure: object): void =>
  void process.stdout.write(`${JSON.stringify({ bench: 'mutation', ...figure })}\n`);

/** What the tests read; packages are shared. */
const copied = ['src', 'test', 'prisma', 'prompts', 'package.json', 'jest.config.mjs', 'tsconfig.json'];

function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'maillage-mutation-'));
  for (const name of copied) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** `red` failed tests, `green` none, `hung` no end in time: a guard that keeps from hanging is noticed so. */
function verdictOf(copy: string, test: string): 'red' | 'green' | 'hung' {
  const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', test, '--bail', '--ci'];
  const { status, signal } = spawnSync(process.execPath, args, {
    cwd: copy,
    stdio: 'ignore',
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
  });
  return signal !== null ? 'hung' : status === 0 ? 'green' : 'red';
}

function judge(copy: string, { guard, file, old, new: without, test }: Guard): boolean {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const found = text.split(old).length - 1;
  if (found === 0) {
    print({ guard, file, verdict: 'text not found', holds: false });
    return false;
  }
  writeFileSync(
    path,
    text.replaceAll(old, () => without),
  );
  const verdict = verdictOf(copy, test);
  writeFileSync(path, text);
  print({ guard, file, test, verdict, holds: verdict !== 'green' });
  return verdict !== 'green';
}

const copy = copyTree();
const wanted = guards.filter(({ guard, file }) => only === '' || guard.includes(only) || file.includes(only));
let unnoticed = 0;
for (const test of new Set(wanted.map((guard) => guard.test))) {
  // A test that is red by itself would notice nothing.
  if (verdictOf(copy, test) === 'green') continue;
  print({ test, verdict: 'red with every guard in place', holds: false });
  unnoticed++;
}
for (const guard of wanted) if (!judge(copy, guard)) unnoticed++;
rmSync(copy, { recursive: true, force: true });
print({ guards: wanted.length, noticed: wanted.length - unnoticed, unnoticed });
process.exit(unnoticed === 0 ? 0 : 1);
