/**
 * Compiles the TypeScript sources into a few JavaScript files, at the first start after a change, and keeps them in
 * `node_modules/.cache`: to load a thousand modules through a loader takes seconds, to load these files a fraction of one.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The modules at which a process or a thread starts. */
const isEntry = (name) => name === 'main.ts' || name.endsWith('-thread.ts');
/** Folders kept: a process that still runs from older sources may load more of them. */
const kept = 4;
const unfinished = '.part';
const abandonedAfterMs = 3_600_000;

/** The URL of `main.cjs`, compiled if necessary; null where that fails: read-only files, no compiler. */
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

/** Folder by folder: the recursive option of Node takes three times as long. */
function sourcesIn(folder, before) {
  return readdirSync(`${folder}${sep}${before}`, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return sourcesIn(folder, `${before}${entry.name}${sep}`);
    return entry.name.endsWith('.ts') ? [`${before}${entry.name}`] : [];
  });
}

/** The files of this folder that decide how sources are compiled. */
const own = ['bin/compiled.mjs', 'bin/intervals.cjs', 'bin/load-compiled.cjs', 'bin/platform-flags.cjs'];

/** From names, sizes and times of the files: a saved file leads to another folder. */
function digestOf(root) {
  const sum = createHash('sha256').update(`${root}\0${process.versions.node}`);
  for (const name of [...sourcesOf(root).map((one) => `src${sep}${one}`), 'package-lock.json', ...own]) {
    // Concatenated, not joined: a thousand paths that need no normalisation.
    const stat = statSync(`${root}${sep}${name}`, { throwIfNoEntry: false });
    if (stat !== undefined) sum.update(`${name}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
  return sum.digest('hex').slice(0, 16);
}

/** Written to a temporary folder and renamed, so that another process never sees a part of it. */
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

/** Names of the compiled files, without extension, and their sources. */
const entriesOf = (root) =>
  Object.fromEntries(
    sourcesOf(root)
      .filter(isEntry)
      .map((name) => [name.replace(/\.ts$/, ''), join(root, 'src', name)]),
  );

/**
 * Packages that are not bundled: they need files in their own folder, or few commands use them. All others are bundled with
 * the sources: to find and read their 600 files takes longer than to run them.
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

/** Modules that most starts import and never use (the lexicon under its name in `main.ts`): loaded at their first use. */
const late = [
  '@crawlee/memory-storage',
  '@crawlee/utils',
  'pino',
  'tldts',
  'wink-eng-lite-web-model',
  './io/lexicon.ts',
];

/** Writes one file for each entry to `outdir`; threads are loaded from `folder`. */
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
    // Indentation and comments are half of the bytes; names are kept for stack traces.
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

/** Wraps the code in the function that `load-compiled.cjs` calls: wrapped there, it would be copied at each start. */
function asFunction(code) {
  const body = code
    // A script from the code cache cannot import: its loader does.
    .replaceAll(/\bimport\(("[^"\n]+")\)/g, '__importFrom($1)')
    // esbuild makes each module the only method of an object: with one method name, V8 creates one hidden class, not 1,400.
    .replaceAll(/\b(__esm|__commonJS)\(\{"[^"\n]+"\(/g, '$1({module(');
  return `(function (exports, require, module, __filename, __dirname, __importFrom) {${body}\n})`;
}

/**
 * Escapes non-ASCII letters. The compiler has done so in strings, but not in regular expressions and raw templates, where an
 * escape means the same letter.
 */
function inAscii(code) {
  return code.replaceAll(/(\\*)([\u0080-\uffff])/g, (_, before, letter) => {
    const slashes = before.slice(before.length % 2);
    return `${slashes}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const loader = join(import.meta.dirname, 'load-compiled.cjs');

/** Replaces `import.meta` by the location of the source file, so that a module finds the files next to it. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /\.(ts|mjs)$/ }, ({ path }) => {
    const text = readFileSync(path, 'utf8');
    if (!text.includes('import.meta.')) return undefined;
    const contents = text
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      // Files of Crawlee that its package does not export one by one.
      .replaceAll(/\bcrawleePart<'\w+'>\('([^']+)'\)/g, (_, file) => `require(${JSON.stringify(crawleeFile(file))})`);
    return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
  });
}

/** Replaces a late package by a proxy that loads it when one of its members is read. */
function loadLate({ onResolve, onLoad }) {
  onResolve({ filter: new RegExp(`^(${late.join('|')})$`) }, ({ path, namespace, resolveDir }) =>
    namespace === 'late' ? undefined : { path, namespace: 'late', pluginData: resolveDir },
  );
  onLoad({ filter: /./, namespace: 'late' }, ({ path, pluginData }) => ({
    contents: path.startsWith('.')
      ? lateFunctions(path, readFileSync(join(pluginData, path), 'utf8'))
      : // esbuild copies the names through the prototype: the proxy is its own prototype.
        `let loaded;
      const late = new Proxy({}, {
        get: (_, name) => (loaded ??= require(${JSON.stringify(path)}))[name],
        getPrototypeOf: () => late,
      });
      module.exports = late;`,
    resolveDir: pluginData,
  }));
}

/** Removes what packages do at each start for environments that we do not have. */
function leaveOut({ onLoad, onResolve }) {
  // Validates options that our types have checked.
  onResolve({ filter: /^ow$/ }, () => ({ path: 'ow', namespace: 'less' }));
  onLoad({ filter: /./, namespace: 'less' }, () => ({
    contents: `const all = new Proxy(() => {}, { get: () => all, apply: () => all });
      module.exports = { __esModule: true, default: all };`,
  }));
  // Two functions of 2,400 lines.
  onResolve({ filter: /^@apify\/utilities$/ }, () => ({ path: join(import.meta.dirname, 'intervals.cjs') }));
  // Crawlee looks for a settings file with `fs-extra`, which has forty modules.
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
      // Five hundred time zones, each a file that the database creates in memory. Ours is UTC.
      .replaceAll(/\{filename:"[^"]*\/timezone\/\w+\/[^"]*",start:\w+,end:\w+\},/g, ''),
    loader: 'js',
  }));
  // We use no HTTP/2.
  onLoad({ filter: /[\\/]undici[\\/]lib[\\/]dispatcher[\\/]client-h2\.js$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace("http2 = require('node:http2')", 'http2 = { constants: {} }'),
    loader: 'js',
  }));
  // A copy of Node's `inspect`, 3,000 lines.
  onLoad({ filter: /[\\/]@vladfrangu[\\/]async_event_emitter[\\/]dist[\\/]index\.cjs$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace('__toESM(require_inspect(), 1)', "__toESM(require('node:util'), 1)"),
    loader: 'js',
  }));
  // The driver detects Cloudflare by reading the global `fetch`, which takes 30 ms to load.
  onLoad({ filter: /[\\/]pg[\\/]lib[\\/]stream\.js$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace('= getStreamFuncs()', '= getNodejsStreamFuncs()'),
    loader: 'js',
  }));
}

/** A late module of ours may export functions only, each under its name. */
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
