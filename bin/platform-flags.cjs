const { setFlagsFromString } = require('node:v8');

/**
 * - Of what it calls, an optimised function takes 100 bytes of code into itself and not V8's usual 920: a command ends in
 *   seconds, a quarter of which went by in compiling (docs/decisions/0210-less-compiled.md).
 * - A function of WebAssembly (the embedded database) runs 2,147 million bytes of code, the most that can be said, before
 *   it is optimised: the usual budget cost a second of compilation in an audit of one page, and no run of ours wins it back.
 * - It is validated when it is first called, not all twelve thousand of them at the start.
 * - Steps of the compiler that cost more than their code wins back in seconds are left out, registers are given in one
 *   quick pass (docs/decisions/0231-steps-of-the-compiler.md).
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

/** What is made for a moment in a loop is kept out of memory, and registers are given with care: worth it over a minute. */
const thorough = ['--turbo-escape', '--no-turbo-force-mid-tier-regalloc'];

/** What V8 says of itself in Node 20; where another version says otherwise, a start takes 40 ms more. */
const usual = [
  '--max-inlined-bytecode-size-cumulative=920',
  '--wasm-tiering-budget=1800000',
  '--no-wasm-lazy-validation',
  '--turbo-loop-peeling',
  '--turbo-store-elimination',
  ...thorough,
];

const flags = { ours, thorough, usual };

/**
 * Tells V8, for all threads, how to compile: in our way once what a thread needs is loaded, more thoroughly before texts
 * are thought over, in its usual way before another thread starts: what Node keeps compiled of its own modules, a hundred
 * of which each thread loads, is good for that way alone. The last told holds, whoever said it: a thread that starts in
 * the service while another thinks texts over costs that one seconds, and nothing else.
 */
module.exports = function compileAs(/** @type {'ours' | 'thorough' | 'usual'} */ whose) {
  for (const flag of flags[whose]) setFlagsFromString(flag);
};
