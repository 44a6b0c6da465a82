/**
 * Runs a compiled file with what the platform made of it last time (V8's code cache), and keeps that for the next
 * start: reading two million characters anew in each thread takes longer than an audit of one page.
 */
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { cachedDataVersionTag } = require('node:v8');
const { Script } = require('node:vm');
const { isMainThread } = require('node:worker_threads');
const compileAs = require('./platform-flags.cjs');

const __importFrom = (name) => import(name);

/** What the module at `path`.code.cjs exports. */
module.exports = function load(path) {
  const file = `${path}.code.cjs`;
  // Compiled sources are written in ASCII alone: read letter for letter, they need no decoding.
  const source = readFileSync(file, 'latin1');
  // Other versions, flags and processors have files of their own.
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

/** Written beside and renamed: another process may read it at this moment. */
function keep(file, script, tag) {
  // A thread that was loaded meanwhile told V8 to compile otherwise: next time.
  if (cachedDataVersionTag() !== tag) return;
  const beside = `${file}.${process.pid}.${Math.random()}`;
  try {
    writeFileSync(beside, script.createCachedData());
    renameSync(beside, file);
  } catch {
    // A folder that cannot be written: the next start reads the sources again.
  }
}
