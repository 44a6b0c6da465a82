const { cachedDataVersionTag, setFlagsFromString } = require('node:v8');
const { getEnvironmentData, isMainThread } = require('node:worker_threads');

/**
 * - An optimised function inlines 100 bytes of bytecode instead of V8's 920: a command takes seconds, a quarter of which was
 *   compilation (docs/decisions/0210-less-compiled.md).
 * - A WebAssembly function (the embedded database) is never optimised: the budget has its largest value. The default one cost
 *   a second of compilation in an audit of one page, which no run of ours recovers.
 * - A WebAssembly function is validated at its first call, instead of all twelve thousand at the start.
 * - A regular expression is compiled once, to machine code, instead of to bytecode first: hundreds of them run a few times.
 * - Compiler passes that cost more than they save within seconds are disabled, and registers are allocated in one fast pass
 *   (docs/decisions/0231-steps-of-the-compiler.md).
 */
const ours = [
  '--max-inlined-bytecode-size-cumulative=100',
  '--wasm-tiering-budget=2147483647',
  '--wasm-lazy-validation',
  '--regexp-tier-up-ticks=0',
  '--no-turbo-loop-peeling',
  '--no-turbo-store-elimination',
  '--no-turbo-escape',
  '--turbo-force-mid-tier-regalloc',
];

/** Escape analysis and careful register allocation: worth their time in runs of a minute or more. */
const thorough = ['--turbo-escape', '--no-turbo-force-mid-tier-regalloc'];

/** The defaults of V8 in Node 20; with another version that has other defaults, a start takes 40 ms more. */
const usual = [
  '--max-inlined-bytecode-size-cumulative=920',
  '--wasm-tiering-budget=1800000',
  '--no-wasm-lazy-validation',
  '--regexp-tier-up-ticks=1',
  '--turbo-loop-peeling',
  '--turbo-store-elimination',
  ...thorough,
];

/** V8 after that of Node 20 reports this flag as unknown. */
const isKnown = (flag) =>
  Number(process.versions.node.split('.')[0]) < 22 || !flag.endsWith('-force-mid-tier-regalloc');

const flags = { ours, thorough, usual };

/**
 * Sets the compilation flags of V8 for all threads: `ours` once a thread has loaded its modules, `thorough` before a long
 * computation, `usual` before another thread starts, since Node's code cache of its own modules, of which each thread loads a
 * hundred, is valid for the defaults only. The last call wins: a thread that starts in the service while another one computes
 * makes that one slower by seconds, and nothing else.
 */
function compileAs(/** @type {'ours' | 'thorough' | 'usual'} */ whose) {
  for (const flag of flags[whose]) if (isKnown(flag)) setFlagsFromString(flag);
}

let grows = false;

/**
 * `widely`: the old generation of all threads may grow to four times its live size before the next collection; otherwise by
 * the default of V8, a quarter for a thread of 35 MB.
 */
function letHeapsGrow(/** @type {boolean} */ widely) {
  grows = widely;
  setFlagsFromString(`--heap-growing-percent=${widely ? 300 : 0}`);
}

/**
 * Returns what `work` returns under the flags that this thread was loaded with, which `tag` identifies; null where they
 * cannot be set again. V8 accepts compiled code only under the flags that it was compiled with.
 */
function asLoaded(/** @type {number} */ tag, /** @type {() => unknown} */ work) {
  const firstCollectionMb = isMainThread ? 0 : (getEnvironmentData('firstCollectionMb') ?? 0);
  setFlagsFromString(`--initial-old-space-size=${firstCollectionMb}`);
  setFlagsFromString('--heap-growing-percent=0');
  try {
    // A thread that was loaded before this one may have set them for all.
    for (const whose of /** @type {const} */ (['usual', 'ours'])) {
      compileAs(whose);
      if (cachedDataVersionTag() === tag) return work();
    }
    return null;
  } finally {
    compileAs('ours');
    letHeapsGrow(grows);
  }
}

module.exports = { asLoaded, compileAs, letHeapsGrow };
