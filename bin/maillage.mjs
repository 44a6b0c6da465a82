#!/usr/bin/env node
// Starts the service from its TypeScript sources, compiled ahead where they can be (compiled.mjs).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { compiledMain } from './compiled.mjs';

// Of what it calls, an optimised function takes 100 bytes of code into itself and not V8's usual 920: a command ends in
// seconds, a quarter of which went by in compiling (docs/decisions/0210-less-compiled.md). Said before anything is
// compiled, and once: the flag is one of those that are read where functions are chosen and nowhere else.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');

const root = fileURLToPath(new URL('..', import.meta.url));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  refuse(
    `maillage demande Node 20.19 ou plus récent, et non ${process.versions.node}.`,
    `maillage needs Node 20.19 or later, not ${process.versions.node}.`,
  );
}
if (!existsSync(join(root, 'node_modules'))) {
  refuse('Les dépendances manquent : lancez npm ci.', 'Dependencies are missing: run npm ci.');
}
if (!existsSync(join(root, 'src/generated/prisma/client.ts'))) generateClient();
const opened = await import((await compiledMain(root)) ?? (await sourceMain()));
const { main } = opened.default ?? opened;
process.exitCode = await main(process.argv.slice(2));

/** `npm ci --ignore-scripts` skips the generation of the database client. */
function generateClient() {
  const made = spawnSync('npm', ['run', '-s', 'generate'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (made.status !== 0) refuse('Lancez npm run generate.', 'Run npm run generate.');
}

/** The sources as they are, read by a loader: seconds slower to start, the same in all else. */
async function sourceMain() {
  const { register } = await import('tsx/esm/api');
  register();
  return new URL('../src/main.ts', import.meta.url).href;
}

function refuse(fr, en) {
  const { MAILLAGE_LANG, LC_ALL, LANG } = process.env;
  const french = (MAILLAGE_LANG || LC_ALL || LANG || '').toLowerCase().startsWith('fr');
  process.stderr.write(`${french ? fr : en}\n`);
  process.exit(1);
}
