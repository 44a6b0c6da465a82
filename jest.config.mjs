export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  globalSetup: '<rootDir>/test/support/make-scratch.mjs',
  globalTeardown: '<rootDir>/test/support/drop-scratch.mjs',
  reporters: ['default', '<rootDir>/test/support/closing-line-reporter.mjs'],
  maxWorkers: 2,
  // Modules of ended tests stay in memory: a worker starts anew before it meets the limit of the heap.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 180_000,
  // A worker that has ended its tests needs more than the usual 500 ms to exit on a busy machine.
  workerGracefulExitTimeout: 20_000,
};
