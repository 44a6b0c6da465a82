/**
 * Runs a compiled file with V8's code cache, and stores the cache for the next start: to compile two million characters in
 * each thread takes longer than an audit of one page.
 */
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { cachedDataVersionTag } = require('node:v8');
const { Script } = require('node:vm');
const { isMainThread } = require('node:worker_threads');
const compileAs = require('./platform-flags.cjs');

const __importFrom = (name) => import(name);

/** Returns the exports of the module `path`.code.cjs. */
module.exports = function load(path) {
  const file = `${path}.code.cjs`;
  // Compiled sources are ASCII only: as Latin-1 they need no decoding.
  const source = readFileSync(file, 'latin1');
  // The tag differs by V8 version, flags and processor: each has a cache of its own.
  const tag = cachedDataVersionTag();
  const cacheFile = `${path}.${tag}.cache`;
  const cachedData = readOrNothing(cacheFile);
  const script = new Script(source, { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file), __importFrom);
  if (cachedData === undefined || script.cachedDataRejected) keep(cacheFile, script, tag);
  if (!isMainThread) compileAs('ours');
  return module.exports;
};

function readOrNothing(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Written to a temporary file and renamed: another process may be reading the cache. */
function keep(file, script, tag) {
  // A thread that was loaded meanwhile changed the flags: the next start stores the cache.
  if (cachedDataVersionTag() !== tag) return;
  const beside = `${file}.${process.pid}.${Math.random()}`;
  try {
    writeFileSync(beside, script.createCachedData());
    renameSync(beside, file);
  } catch {
    // The folder is not writable: the next start compiles again.
  }
}
