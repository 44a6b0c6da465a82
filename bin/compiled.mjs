/**
 * The TypeScript sources as few JavaScript files, made anew by whoever starts first after a change and kept in
 * `node_modules/.cache`: loading a thousand modules through a loader takes seconds, loading these a fraction of one.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where a process or a thread of ours begins. */
const isEntry = (name) => name === 'main.ts' || name.endsWith('-thread.ts');
/** A process still running from older sources may yet load a part of them. */
const kept = 4;
const unfinished = '.part';
const abandonedAfterMs = 3_600_000;

/** The address of `main.cjs`, compiled if it has to be; null where it cannot be: read-only files, no compiler. */
export async function compiledMain(root) {
  const cache = join(root, 'node_modules/.cache/maillage-code');
  const folder = join(cache, digestOf(root));
  try {
    if (!existsSync(folder)) await compile(root, cache, folder);
    return pathToFileURL(join(folder, 'main.cjs')).href;
  } catch {
    return null;
  }
}

const sourcesOf = (root) => sourcesIn(join(root, 'src'), '').sort();

/** Folder by folder: the platform's own walk through all of them takes three times as long. */
function sourcesIn(folder, before) {
  return readdirSync(`${folder}${sep}${before}`, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return sourcesIn(folder, `${before}${entry.name}${sep}`);
    return entry.name.endsWith('.ts') ? [`${before}${entry.name}`] : [];
  });
}

/** What decides here how sources are compiled. */
const own = ['bin/compiled.mjs', 'bin/intervals.cjs', 'bin/load-compiled.cjs', 'bin/platform-flags.cjs'];

/** Told from names, sizes and times of the files: whoever saves one starts from what was saved. */
function digestOf(root) {
  const sum = createHash('sha256').update(`${root}\0${process.versions.node}`);
  for (const name of [...sourcesOf(root).map((one) => `src${sep}${one}`), 'package-lock.json', ...own]) {
    // Put together, not joined: a thousand paths that need no thought.
    const stat = statSync(`${root}${sep}${name}`, { throwIfNoEntry: false });
    if (stat !== undefined) sum.update(`${name}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
  return sum.digest('hex').slice(0, 16);
}

/** Written beside and renamed, so that two processes that start at once do not meet half of it. */
async function compile(root, cache, folder) {
  const beside = join(cache, `${randomUUID()}${unfinished}`);
  try {
    await bundle(entriesOf(root), beside, folder);
    dropOldest(cache);
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Names of what is written, without their ending, and the sources they come from. */
const entriesOf = (root) =>
  Object.fromEntries(
    sourcesOf(root)
      .filter(isEntry)
      .map((name) => [name.replace(/\.ts$/, ''), join(root, 'src', name)]),
  );

/**
 * Packages that are read from where they are installed: they look for files beside them, or few commands need them.
 * All others are compiled with the sources: to find and read 600 files takes longer than what is in them.
 */
const outside = [
  '@prisma/client/runtime/*.wasm-base64.mjs',
  'better-sse',
  'docx',
  'esbuild',
  'express',
  'express-rate-limit',
  'helmet',
  'jszip',
  'openai',
  'pg-boss',
  'pg-native',
  'playwright-core',
  'pptxgenjs',
  'tsx',
  'wink-eng-lite-web-model',
  'write-excel-file',
  'zod-openapi',
];

/** What most starts name and never ask anything of (the lexicon: as `main.ts` names it): loaded at the first question. */
const late = [
  '@crawlee/memory-storage',
  '@crawlee/utils',
  'pino',
  'tldts',
  'wink-eng-lite-web-model',
  './io/lexicon.ts',
];

/** Writes one file for each entry to `outdir`; threads are looked for in `folder`. */
export async function bundle(entryPoints, outdir, folder = outdir) {
  const { build } = await import('esbuild');
  await build({
    entryPoints,
    outdir,
    outExtension: { '.js': '.code.cjs' },
    bundle: true,
    external: outside,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Half of what each start would read is indentation and comments; names stay, for those who read a trace.
    minifyWhitespace: true,
    logLevel: 'silent',
    define: { compiledFolder: JSON.stringify(folder) },
    plugins: [
      { name: 'late', setup: loadLate },
      { name: 'own-place', setup: keepPlaces },
      { name: 'less', setup: leaveOut },
    ],
  });
  for (const name of Object.keys(entryPoints)) {
    const code = join(outdir, `${name}.code.cjs`);
    writeFileSync(code, asFunction(inAscii(readFileSync(code, 'utf8'))), 'latin1');
    const start = `require(${JSON.stringify(loader)})(require('node:path').join(__dirname, ${JSON.stringify(basename(name))}))`;
    writeFileSync(join(outdir, `${name}.cjs`), `module.exports = ${start};\n`);
  }
}

/** What `load-compiled.cjs` calls: put together there, it would be copied whole at each start. */
function asFunction(code) {
  const body = code
    // A script kept from the last start cannot import: whoever loads it does.
    .replaceAll(/\bimport\(("[^"\n]+")\)/g, '__importFrom($1)')
    // Each module is the one method of an object: with one name for all, the platform describes one object, not 1,400.
    .replaceAll(/\b(__esm|__commonJS)\(\{"[^"\n]+"\(/g, '$1({module(');
  return `(function (exports, require, module, __filename, __dirname, __importFrom) {${body}\n})`;
}

/**
 * The compiler escapes the letters of strings and leaves those of regular expressions, and of the raw templates that
 * regular expressions are made of: there an escape means the same letter.
 */
function inAscii(code) {
  return code.replaceAll(/(\\*)([\u0080-\uffff])/g, (_, before, letter) => {
    const slashes = before.slice(before.length % 2);
    return `${slashes}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const loader = join(import.meta.dirname, 'load-compiled.cjs');

/** A module asks where it stands to find the files beside it: it is told its place among the sources. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /\.(ts|mjs)$/ }, ({ path }) => {
    const text = readFileSync(path, 'utf8');
    if (!text.includes('import.meta.')) return undefined;
    const contents = text
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      // Files of Crawlee that its package does not hand out one by one.
      .replaceAll(/\bcrawleePart<'\w+'>\('([^']+)'\)/g, (_, file) => `require(${JSON.stringify(crawleeFile(file))})`);
    return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
  });
}

/** In place of a late package stands one that loads it when a member of it is asked for. */
function loadLate({ onResolve, onLoad }) {
  onResolve({ filter: new RegExp(`^(${late.join('|')})$`) }, ({ path, namespace, resolveDir }) =>
    namespace === 'late' ? undefined : { path, namespace: 'late', pluginData: resolveDir },
  );
  onLoad({ filter: /./, namespace: 'late' }, ({ path, pluginData }) => ({
    contents: path.startsWith('.')
      ? lateFunctions(path, readFileSync(join(pluginData, path), 'utf8'))
      : // Who imports names from it makes an object that inherits: from what has them.
        `let loaded;
      const late = new Proxy({}, {
        get: (_, name) => (loaded ??= require(${JSON.stringify(path)}))[name],
        getPrototypeOf: () => late,
      });
      module.exports = late;`,
    resolveDir: pluginData,
  }));
}

/** What packages do at each start for places and for users that we do not have. */
function leaveOut({ onLoad, onResolve }) {
  // Options that our types have judged, judged again.
  onResolve({ filter: /^ow$/ }, () => ({ path: 'ow', namespace: 'less' }));
  onLoad({ filter: /./, namespace: 'less' }, () => ({
    contents: `const all = new Proxy(() => {}, { get: () => all, apply: () => all });
      module.exports = { __esModule: true, default: all };`,
  }));
  // Of 2,400 lines of tools, two.
  onResolve({ filter: /^@apify\/utilities$/ }, () => ({ path: join(import.meta.dirname, 'intervals.cjs') }));
  // Crawlee looks for a file of settings with a package for files, in forty modules.
  onLoad({ filter: /[\\/]@crawlee[\\/]core[\\/]configuration\.js$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace(
      'require("fs-extra")',
      '{ pathExistsSync: require("node:fs").existsSync, readFileSync: require("node:fs").readFileSync }',
    ),
    loader: 'js',
  }));
  onLoad({ filter: /[\\/]@electric-sql[\\/]pglite[\\/]dist[\\/][^\\/]+\.js$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8')
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      // The clocks of five hundred towns: each is a file that the database makes in its memory. Ours is in UTC.
      .replaceAll(/\{filename:"[^"]*\/timezone\/\w+\/[^"]*",start:\w+,end:\w+\},/g, ''),
    loader: 'js',
  }));
  // No connection of ours speaks HTTP/2.
  onLoad({ filter: /[\\/]undici[\\/]lib[\\/]dispatcher[\\/]client-h2\.js$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace("http2 = require('node:http2')", 'http2 = { constants: {} }'),
    loader: 'js',
  }));
  // A copy of the platform's own `inspect`, in 3,000 lines.
  onLoad({ filter: /[\\/]@vladfrangu[\\/]async_event_emitter[\\/]dist[\\/]index\.cjs$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace('__toESM(require_inspect(), 1)', "__toESM(require('node:util'), 1)"),
    loader: 'js',
  }));
  // To learn whether Cloudflare runs it, the driver asks for the platform's own `fetch`: 30 ms to load.
  onLoad({ filter: /[\\/]pg[\\/]lib[\\/]stream\.js$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace('= getStreamFuncs()', '= getNodejsStreamFuncs()'),
    loader: 'js',
  }));
}

/** A module of ours exports by name, and functions alone if it is to be late. */
function lateFunctions(path, text) {
  return Array.from(text.matchAll(/^export function (\w+)/gm), ([, name]) => {
    return `export const ${name} = (...given) => require(${JSON.stringify(path)}).${name}(...given);`;
  }).join('\n');
}

function crawleeFile(name) {
  const required = createRequire(import.meta.url);
  return join(dirname(createRequire(required.resolve('@crawlee/basic')).resolve('@crawlee/core')), name);
}

function dropOldest(cache) {
  const folders = readdirSync(cache)
    .map((name) => ({ path: join(cache, name), age: Date.now() - statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => a.age - b.age);
  const finished = folders.filter(({ path }) => !path.endsWith(unfinished));
  const abandoned = folders.filter(({ path, age }) => path.endsWith(unfinished) && age > abandonedAfterMs);
  for (const { path } of [...finished.slice(kept), ...abandoned]) rmSync(path, { recursive: true, force: true });
}
