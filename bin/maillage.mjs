#!/usr/bin/env node
// Starts the command line from its TypeScript sources, compiled ahead where possible (compiled.mjs).
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledMain } from './compiled.mjs';

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
if (!existsSync(join(root, 'src/generated/prisma/client.ts'))) await generateClient();
const compiled = await compiledMain(root);
// Required, not imported: for an import, Node first parses the file for the names that it exports.
const { main } = compiled === null ? await sourceMain() : createRequire(import.meta.url)(fileURLToPath(compiled));
process.exitCode = await main(process.argv.slice(2));

/** `npm ci --ignore-scripts` skips the generation of the database client. */
async function generateClient() {
  const { spawnSync } = await import('node:child_process');
  const made = spawnSync('npm', ['run', '-s', 'generate'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (made.status !== 0) refuse('Lancez npm run generate.', 'Run npm run generate.');
}

/** The sources through a loader: seconds slower to start, otherwise the same. */
async function sourceMain() {
  const { register } = await import('tsx/esm/api');
  const { default: compileAs } = await import('./platform-flags.cjs');
  compileAs('ours');
  register();
  return import(new URL('../src/main.ts', import.meta.url).href);
}

function refuse(fr, en) {
  const { MAILLAGE_LANG, LC_ALL, LANG } = process.env;
  const french = (MAILLAGE_LANG || LC_ALL || LANG || '').toLowerCase().startsWith('fr');
  process.stderr.write(`${french ? fr : en}\n`);
  process.exit(1);
}
