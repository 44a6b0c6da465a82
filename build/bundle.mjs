/** Bundles entries of the sources, with the packages that they use, into one file each. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The TypeScript files of `src`, sorted. */
export const filesIn = (root) => namesIn(join(root, 'src'), '').sort();

/** Folder by folder: the recursive option of Node takes three times as long. */
function namesIn(folder, before) {
  return readdirSync(`${folder}${sep}${before}`, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return namesIn(folder, `${before}${entry.name}${sep}`);
    return entry.name.endsWith('.ts') ? [`${before}${entry.name}`] : [];
  });
}

/** The modules at which a process or a thread starts: name of the compiled file, without extension → source. */
export const entriesOf = (root) =>
  Object.fromEntries(
    filesIn(root)
      .filter((name) => name === 'main.ts' || name.endsWith('-thread.ts'))
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
  'iconv-lite',
  'jszip',
  'openai',
  'pg-native',
  'playwright-core',
  'pptxgenjs',
  'tsx',
  'wink-eng-lite-web-model',
  'write-excel-file',
];

/** What `main.ts` imports for other commands than an audit; the lexicon is that of its thread, jobs are those of a service. */
export const notOfAudits = [
  'api/listen.ts',
  'api/routes/index.ts',
  'api/server.ts',
  'cli/commands/index.ts',
  'io/lexicon.ts',
  'io/queue/create-queue.ts',
  'mcp/serve-assistant.ts',
  'operations/threads/operation-runner.ts',
  'operations/threads/services-in.ts',
  'worker/jobs/index.ts',
  'worker/worker.ts',
];

/** Packages, and modules of `src`, that most starts import and never use: loaded at their first use. */
const latePackages = ['iconv-lite', 'pino', 'tldts', 'wink-eng-lite-web-model'];
const lateModules = ['io/lexicon.ts', 'core/framework/company/company.ts'];

/**
 * Writes one file for each entry to `outdir`; threads are loaded from `folder`. With `packageRoot`, the files find all that
 * they need in a package whose root is the folder above `bin`, wherever it is installed: `outdir` is then its `dist`, and the
 * names of the packages that were not bundled are returned. `inside`: bundled nevertheless. `without`: packages and
 * modules of `src` that the files never load.
 */
export async function bundle(
  entryPoints,
  outdir,
  { folder = outdir, packageRoot = null, inside = [], without = [] } = {},
) {
  const { build } = await import('esbuild');
  const unbundled = new Set();
  const { metafile } = await build({
    entryPoints,
    outdir,
    outExtension: { '.js': '.code.cjs' },
    bundle: true,
    external: outside.filter((name) => !inside.includes(name)),
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Indentation and comments are half of the bytes; names are kept for stack traces.
    minifyWhitespace: true,
    // Node shows the whole line that threw: a program that catches nothing would get the whole bundle.
    lineLimit: 200,
    logLevel: 'silent',
    metafile: true,
    define: { compiledFolder: packageRoot === null ? JSON.stringify(folder) : '__home.folder' },
    plugins: [
      { name: 'package', setup: packageEntries },
      { name: 'without', setup: replaceByNothing(without) },
      { name: 'late', setup: loadLate },
      { name: 'own-place', setup: keepPlaces(packageRoot) },
      { name: 'less', setup: leaveOut(packageRoot) },
    ],
  });
  for (const name of Object.keys(entryPoints)) {
    const code = join(outdir, `${name}.code.cjs`);
    const text = readFileSync(code, 'utf8');
    const own = packageRoot === null ? text : fromHome(text, unbundled);
    writeFileSync(code, asFunction(inAscii(own)), 'latin1');
    const load = packageRoot === null ? loader : relativeTo(dirname(code), join(packageRoot, 'bin/load-compiled.cjs'));
    const start = `require(${JSON.stringify(load)})(require('node:path').join(__dirname, ${JSON.stringify(basename(name))}))`;
    writeFileSync(join(outdir, `${name}.cjs`), `module.exports = ${start};\n`);
  }
  return { unbundled: [...unbundled].sort(), inputs: Object.keys(metafile.inputs) };
}

const relativeTo = (folder, path) => {
  const way = relative(folder, path).replaceAll(sep, '/');
  return way.startsWith('.') ? way : `./${way}`;
};

/** Packages that are not bundled are files of `dist/packages`. */
function fromHome(text, unbundled) {
  return text.replaceAll(/\b(require|import)\(\s*"([^"\n]+)"\s*\)/g, (whole, how, name) => {
    if (!outside.some((one) => name === one || name.startsWith(`${one}/`) || isWasm(name)) || absent.has(name))
      return whole;
    unbundled.add(name);
    return `__home.${how}Package("${packageFile(name)}")`;
  });
}

const isWasm = (name) => name.endsWith('.wasm-base64.mjs');
/** Loaded in a checkout, or never. */
const absent = new Set(['esbuild', 'pg-native', 'tsx']);
/** The file of `dist/packages`, without extension, of a package that was not bundled. */
export const packageFile = (name) =>
  name
    .replace(/\.mjs$/, '')
    .replaceAll(/[@/.]+/g, '-')
    .replace(/^-/, '');

/** Wraps the code in the function that `load-compiled.cjs` calls: wrapped there, it would be copied at each start. */
function asFunction(code) {
  const body = code
    // A script from the code cache cannot import: its loader does.
    .replaceAll(/\bimport\(\s*("[^"\n]+")\s*\)/g, '__importFrom($1)')
    // esbuild makes each module the only method of an object: with one method name, V8 creates one hidden class, not 1,400.
    .replaceAll(/\b(__esm|__commonJS)\(\{\s*"[^"\n]+"\(/g, '$1({module(');
  return `(function (exports, require, module, __filename, __dirname, __importFrom, __home) {${body}\n})`;
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

const loader = join(import.meta.dirname, '../bin/load-compiled.cjs');

/**
 * Replaces `import.meta` by the location of the source file, so that a module finds the files next to it: as it is on this
 * machine, or below the root of an installed package.
 */
const keepPlaces =
  (packageRoot) =>
  ({ onLoad }) => {
    onLoad({ filter: /\.(ts|mjs)$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.')) return undefined;
      const place = (given, how, absolute) =>
        packageRoot === null
          ? JSON.stringify(absolute)
          : `__home.${how}(${JSON.stringify(relative(packageRoot, given).replaceAll(sep, '/'))})`;
      const contents = text
        .replaceAll('import.meta.url', place(path, 'url', pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', place(dirname(path), 'path', dirname(path)))
        // Files of Crawlee that its package does not export one by one.
        .replaceAll(/\bcrawleePart<'\w+'>\('([^']+)'\)/g, (_, file) => `require(${JSON.stringify(crawleeFile(file))})`);
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  };

/** An entry `package:NAME` is a package as it would be required. */
function packageEntries({ onResolve, onLoad }) {
  onResolve({ filter: /^package:/ }, ({ path }) => ({ path: path.slice('package:'.length), namespace: 'package' }));
  onLoad({ filter: /./, namespace: 'package' }, ({ path }) => ({
    contents: `module.exports = require(${JSON.stringify(path)});`,
    resolveDir: join(import.meta.dirname, '..'),
  }));
}

const replaceByNothing =
  (names) =>
  ({ onResolve, onLoad }) => {
    const source = join(import.meta.dirname, '../src');
    onResolve({ filter: /./ }, ({ path, resolveDir }) => {
      const name = path.startsWith('.') ? relative(source, join(resolveDir, path)).replaceAll(sep, '/') : path;
      return names.includes(name) ? { path: name, namespace: 'nothing' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'nothing' }, ({ path }) => ({
      contents: `const nothing = new Proxy({}, {
        get: (_, name) => {
          if (name !== '__esModule') throw new Error(${JSON.stringify(`${path} is not in this file`)});
        },
        getPrototypeOf: () => nothing,
      });
      module.exports = nothing;`,
    }));
  };

/** Replaces a late package or module by an object that loads it when one of its members is read. */
function loadLate({ onResolve, onLoad }) {
  onResolve({ filter: new RegExp(`^(${latePackages.join('|')})$`) }, ({ path, namespace, resolveDir }) =>
    namespace === 'late' ? undefined : { path, namespace: 'late', pluginData: resolveDir },
  );
  const isLate = (file) => lateModules.some((name) => file.endsWith(join(sep, 'src', name)));
  onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, kind, resolveDir }) => {
    const file = join(resolveDir, path);
    return kind === 'entry-point' || !isLate(file) ? undefined : { path: file, namespace: 'late-module' };
  });
  onLoad({ filter: /./, namespace: 'late-module' }, ({ path }) => ({
    contents: lateNames(path),
    resolveDir: dirname(path),
  }));
  onLoad({ filter: /./, namespace: 'late' }, ({ path, pluginData }) => ({
    // esbuild copies the names through the prototype: the proxy is its own prototype.
    contents: `let loaded;
      const late = new Proxy({}, {
        get: (_, name) => (loaded ??= require(${JSON.stringify(path)}))[name],
        getPrototypeOf: () => late,
      });
      module.exports = late;`,
    resolveDir: pluginData,
  }));
}

/** Removes what packages do at each start for environments that we do not have. */
const leaveOut =
  (packageRoot) =>
  ({ onLoad, onResolve }) => {
    // Validates options that our types have checked.
    onResolve({ filter: /^ow$/ }, () => ({ path: 'ow', namespace: 'less' }));
    onLoad({ filter: /./, namespace: 'less' }, () => ({
      contents: `const all = new Proxy(() => {}, { get: () => all, apply: () => all });
      module.exports = { __esModule: true, default: all };`,
    }));
    // One function of it is called, of the other one none: the pool of turns is given the memory and stores nothing.
    onResolve({ filter: /^@crawlee\/utils$/ }, () => ({ path: join(import.meta.dirname, 'crawlee-utils.cjs') }));
    onResolve({ filter: /^@crawlee\/memory-storage$/ }, ({ path }) => ({ path, namespace: 'unused' }));
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'exports.MemoryStorage = null;' }));
    // Each analyser gets a copy of the model: parsed again, instead of a copy of what was parsed.
    onLoad({ filter: /[\\/]eng-core-web-model\.json$/ }, ({ path }) => ({
      contents: `module.exports = ${JSON.stringify(readFileSync(path, 'utf8'))};`,
      loader: 'js',
    }));
    onLoad({ filter: /[\\/]wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace('JSON.parse(JSON.stringify(originalModel))', 'JSON.parse(originalModel)')
        .replace(
          /let decodedData;.*?return bytes\.buffer/s,
          "return Uint8Array.from(Buffer.from(data, 'base64')).buffer",
        ),
      loader: 'js',
    }));
    // As text to parse: V8 takes five times as long to compile and run three megabytes of literals.
    onLoad({ filter: /\.json$/ }, ({ path }) => ({
      contents: `module.exports = JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))});`,
      loader: 'js',
    }));
    // Error messages in fifty languages: ours are beside the fields.
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, ({ path }) => ({
      contents: "export { default as en } from './en.js';",
      resolveDir: dirname(path),
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
        .replaceAll(
          'import.meta.url',
          packageRoot === null ? JSON.stringify(pathToFileURL(path).href) : '__home.url("dist/pglite/pglite.js")',
        )
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
  };

/** A late module of ours exports functions and constants by declaration, each under its name. */
function lateNames(path) {
  const names = readFileSync(path, 'utf8').matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm);
  const getters = Array.from(names, ([, name]) => `get ${name}() { return require(${JSON.stringify(path)}).${name}; }`);
  return `module.exports = { __esModule: true, ${getters.join(', ')} };`;
}

function crawleeFile(name) {
  const required = createRequire(import.meta.url);
  return join(dirname(createRequire(required.resolve('@crawlee/basic')).resolve('@crawlee/core')), name);
}
