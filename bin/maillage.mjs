#!/usr/bin/env node
// Starts the command line. Up to the check of the version, only what Node 16 can read: later files are imported after it.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  refuse(
    `maillage demande Node 20.19 ou plus récent, et non ${process.versions.node}.`,
    `maillage needs Node 20.19 or later, not ${process.versions.node}.`,
  );
}
const { main } = existsSync(join(root, 'src/main.ts')) ? await fromSources() : fromPackage();
process.exitCode = await main(process.argv.slice(2));

/** Required, not imported: for an import, Node first parses the file for the names that it exports. */
function fromPackage() {
  const name = process.argv[2] === 'audit' ? 'audit' : 'main';
  return createRequire(import.meta.url)(`../dist/${name}.cjs`);
}

async function fromSources() {
  if (!existsSync(join(root, 'node_modules'))) {
    refuse('Les dépendances manquent : lancez npm ci.', 'Dependencies are missing: run npm ci.');
  }
  const { sourceMain } = await import('../build/checkout.mjs');
  return sourceMain(root, refuse);
}

function refuse(fr, en) {
  const { MAILLAGE_LANG, LC_ALL, LANG } = process.env;
  const french = (MAILLAGE_LANG || LC_ALL || LANG || '').toLowerCase().startsWith('fr');
  process.stderr.write(`${french ? fr : en}\n`);
  process.exit(1);
}
