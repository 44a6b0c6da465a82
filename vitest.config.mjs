import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { compiledMain } from './build/compiled.mjs';
import { generateClient } from './build/generate.mjs';

/** Threads are loaded compiled, as in a checkout that runs: hundreds of tests start one, and through a loader each takes seconds. */
async function compiledThreads() {
  // A watched run would keep the threads of the sources that it began with.
  const isOneRun = process.argv.includes('run') && generateClient(import.meta.dirname);
  const main = isOneRun ? await compiledMain(import.meta.dirname) : null;
  return main === null ? {} : { compiledFolder: JSON.stringify(dirname(fileURLToPath(main))) };
}

export default defineConfig({
  define: await compiledThreads(),
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: './test/support/scratch-folder.mjs',
    reporters: ['default', './test/support/closing-line-reporter.mjs'],
    // Modules are loaded once per worker, not once per file: most of the time of a run was loading them again.
    isolate: false,
    pool: 'forks',
    // Tests wait for browsers, timers and servers: a third worker ends a tenth sooner on two processors (bench/notes/0287).
    maxWorkers: 3,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
