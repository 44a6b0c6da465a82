#!/usr/bin/env node
// From a checkout the TypeScript sources run as they are; an installed package carries `dist`.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/main.ts', import.meta.url);
const built = new URL('../dist/src/main.js', import.meta.url);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  refuse(
    `maillage demande Node 20.19 ou plus récent, et non ${process.versions.node}.`,
    `maillage needs Node 20.19 or later, not ${process.versions.node}.`,
  );
}
if (existsSync(source)) await readSources();
const { main } = await import(existsSync(source) ? source.href : built.href);
process.exitCode = await main(process.argv.slice(2));

async function readSources() {
  try {
    const { register } = await import('tsx/esm/api');
    register();
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    refuse('Les dépendances manquent : lancez npm ci.', 'Dependencies are missing: run npm ci.');
  }
  if (existsSync(new URL('../src/generated/prisma/client.ts', import.meta.url))) return;
  // `npm ci --ignore-scripts` skips the generation of the database client.
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const made = spawnSync('npm', ['run', '-s', 'generate'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (made.status !== 0) refuse('Lancez npm run generate.', 'Run npm run generate.');
}

function refuse(fr, en) {
  const { MAILLAGE_LANG, LC_ALL, LANG } = process.env;
  const french = (MAILLAGE_LANG || LC_ALL || LANG || '').toLowerCase().startsWith('fr');
  process.stderr.write(`${french ? fr : en}\n`);
  process.exit(1);
}
