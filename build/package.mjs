/** `npm run build`: makes `dist`, which an installed package runs and a checkout never does. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bundle, entriesOf, notOfAudits, packageFile } from './bundle.mjs';
import { buildClient } from './client.mjs';
import { generateClient } from './generate.mjs';
import { noticesOf } from './notices.mjs';
import { packageTypes } from './package-types.mjs';
import { buildWeb } from './web.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

if (!generateClient(root)) process.exit(1);
rmSync(dist, { recursive: true, force: true });
const inputs = new Set();
const own = await bundle({ ...entriesOf(root), main: join(root, 'build/package-entry.ts') }, dist, {
  packageRoot: root,
});
for (const name of own.inputs) inputs.add(name);
// Node parses a file before it runs it: the first command that people run has one of a third of the size.
await bundle({ audit: join(root, 'src/main.ts') }, dist, { packageRoot: root, without: notOfAudits });
await bundlePackages(own.unbundled);
copyDatabase();
copyBrowserFacts();
unpackLexicon();
for (const name of await buildWeb(root, join(dist, 'web'))) inputs.add(name);
writeFileSync(join(dist, 'build'), `${digest()}\n`);
await makeDatabaseSeed();
packageTypes(root, dist);
await buildClient(root, dist);
writeLibraryEntry();
writeNotices([...inputs].sort());

/** Each package apart, and those that it uses: few commands load them. */
async function bundlePackages(names, done = new Set()) {
  for (const name of names) {
    if (done.has(name)) continue;
    done.add(name);
    const entry = { [packageFile(name)]: `package:${name}` };
    // Its own name is in the list as it is or, for some files of a package, as a pattern.
    const inside = [name.replace(/^([^@/]+)\/.*/, '$1'), name.replace(/query_.*(?=\.wasm)/, '*')];
    const { unbundled, inputs: read } = await bundle(entry, join(dist, 'packages'), { packageRoot: root, inside });
    for (const name of read) inputs.add(name);
    await bundlePackages(unbundled, done);
  }
}

/** The files that the embedded database reads beside its code. */
function copyDatabase() {
  const from = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  mkdirSync(join(dist, 'pglite'));
  for (const name of ['pglite.wasm', 'pglite.data', 'initdb.wasm'])
    copyFileSync(join(from, name), join(dist, 'pglite', name));
}

/** Unpacked in advance: a first command would take a third of a second to unpack it and to keep it. */
function unpackLexicon() {
  writeFileSync(join(dist, 'lefff.bin'), gunzipSync(readFileSync(join(root, 'src/core/language/fr/lefff.bin.gz'))));
}

/**
 * The files that playwright-core reads above the folder of its code. Its `package.json` keeps the name and version alone,
 * with the type of this package: it is also that of the files of `dist`.
 */
function copyBrowserFacts() {
  const from = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  copyFileSync(join(from, 'browsers.json'), join(dist, 'browsers.json'));
  const { name, version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ name, version, type: 'module' })}\n`);
}

/** `import … from 'maillage'`. */
function writeLibraryEntry() {
  const names = ['Failure', 'openMaillage', 'readOutput'];
  const text = `import { createRequire } from 'node:module';
export const { ${names.join(', ')} } = createRequire(import.meta.url)('./main.cjs');
`;
  writeFileSync(join(dist, 'index.mjs'), text);
}

/** The licences of the packages whose code is in `dist`. */
function writeNotices(names) {
  writeFileSync(join(dist, 'THIRD-PARTY.txt'), noticesOf(root, names));
}

/** The empty database from which new data folders are copied, made by the database thread of this very build. */
async function makeDatabaseSeed() {
  const code = mkdtempSync(join(tmpdir(), 'maillage-build-'));
  try {
    const entry = join(root, 'build/database-seed.ts');
    await bundle({ 'database-seed': entry }, code, { folder: dist });
    const seed = join(dist, 'database-seed');
    await createRequire(import.meta.url)(join(code, 'database-seed.cjs')).makeSeed(seed);
    writeFileSync(`${seed}.json`, `${JSON.stringify(emptyFoldersIn(seed))}\n`);
  } finally {
    rmSync(code, { recursive: true, force: true });
  }
}

function emptyFoldersIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readdirSync(path).length === 0)
    .map((path) => relative(folder, path).replaceAll(sep, '/'))
    .sort();
}

/** Two builds of the same code have the same name. */
function digest() {
  const sum = createHash('sha256').update(readFileSync(join(root, 'package.json')));
  for (const name of ['audit', ...Object.keys(entriesOf(root)).sort()])
    sum.update(readFileSync(join(dist, `${name}.code.cjs`)));
  return sum.digest('hex').slice(0, 16);
}
