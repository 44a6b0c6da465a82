import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: './test/support/scratch-folder.mjs',
    reporters: ['default', './test/support/closing-line-reporter.mjs'],
    // Modules are loaded once per worker, not once per file: most of the time of a run was loading them again.
    isolate: false,
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
