/**
 * Runs a compiled file with V8's code cache, and stores the cache for the next start: to compile two million characters in
 * each thread takes longer than an audit of one page. It is stored once the thread has done most of its work, with the
 * functions that it called.
 */
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join, relative } = require('node:path');
const { pathToFileURL } = require('node:url');
const { cachedDataVersionTag } = require('node:v8');
const { Script } = require('node:vm');
const { isMainThread } = require('node:worker_threads');
const { codeCacheFolder } = require('./installation.cjs');
const { asLoaded, compileAs } = require('./platform-flags.cjs');

const __importFrom = (name) => import(name);

const root = dirname(__dirname);
const dist = join(root, 'dist');

/** What the compiled files of an installed package find by it: `dist`, other files of the package, bundled packages. */
const __home = {
  folder: dist,
  path: (name) => join(root, name),
  url: (name) => pathToFileURL(join(root, name)).href,
  requirePackage: (name) => packageOf(name),
  importPackage: async (name) => namespaceOf(packageOf(name)),
};

const loaded = new Map();
function packageOf(name) {
  if (!loaded.has(name)) loaded.set(name, load(join(dist, 'packages', name)));
  return loaded.get(name);
}

/** The names that `import()` of a module returns, its default one included. */
const namespaceOf = (module) => (module.__esModule ? module : { default: module, ...module });

/** Returns the exports of the module `path`.code.cjs. */
function load(path) {
  const file = `${path}.code.cjs`;
  // Compiled sources are ASCII only: as Latin-1 they need no decoding.
  const source = readFileSync(file, 'latin1');
  // The tag differs by V8 version, flags and processor: each has a cache of its own. Builds of one V8 version in two
  // versions of Node share a tag, and a cache of the other one ends the process with a segmentation fault.
  const tag = cachedDataVersionTag();
  const cacheFile = `${besideOrCached(path)}.${process.version}.${tag}.cache`;
  const cachedData = readOrNothing(cacheFile);
  const script = new Script(source, { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file), __importFrom, __home);
  if (cachedData === undefined || script.cachedDataRejected) onceDone(() => keep(cacheFile, script, tag));
  if (!isMainThread) compileAs('ours');
  return module.exports;
}

/** A checkout keeps the caches beside the code that it compiled; of an installed package, nothing is written. */
function besideOrCached(path) {
  const name = relative(dist, path);
  return name.startsWith('..') ? path : join(codeCacheFolder(), name.replaceAll(/[\\/]/g, '-'));
}

function readOrNothing(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The main thread of a command waits for another one by then, and that of a service has started. */
const usualStartMs = 1_500;

/** Runs `work` once: when the thread ends, and in the main thread after its start. A thread that is terminated does not. */
function onceDone(work) {
  let isDone = false;
  const run = () => {
    if (!isDone) work();
    isDone = true;
  };
  process.once('exit', run);
  if (isMainThread) setTimeout(run, usualStartMs).unref();
}

/** Written to a temporary file and renamed: another process may be reading the cache. */
function keep(file, script, tag) {
  // Null where another thread keeps the flags changed: the next start stores the cache.
  const code = asLoaded(tag, () => script.createCachedData());
  if (code === null) return;
  const beside = `${file}.${process.pid}.${Math.random()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, code);
    renameSync(beside, file);
  } catch {
    // The folder is not writable: the next start compiles again.
  }
}

module.exports = load;
