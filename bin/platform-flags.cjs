const { setFlagsFromString } = require('node:v8');

/**
 * - An optimised function inlines 100 bytes of bytecode instead of V8's 920: a command takes seconds, a quarter of which was
 *   compilation (docs/decisions/0210-less-compiled.md).
 * - A WebAssembly function (the embedded database) is never optimised: the budget has its largest value. The default one cost
 *   a second of compilation in an audit of one page, which no run of ours recovers.
 * - A WebAssembly function is validated at its first call, instead of all twelve thousand at the start.
 * - Compiler passes that cost more than they save within seconds are disabled, and registers are allocated in one fast pass
 *   (docs/decisions/0231-steps-of-the-compiler.md).
 */
const ours = [
  '--max-inlined-bytecode-size-cumulative=100',
  '--wasm-tiering-budget=2147483647',
  '--wasm-lazy-validation',
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
module.exports = function compileAs(/** @type {'ours' | 'thorough' | 'usual'} */ whose) {
  for (const flag of flags[whose]) if (isKnown(flag)) setFlagsFromString(flag);
};
