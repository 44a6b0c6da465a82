import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { projectRoot } from './project-root.ts';

/** Tells V8 how to compile, in the words of `bin/platform-flags.cjs`, which also serves what starts before our modules. */
export const compileAs: (whose: 'ours' | 'thorough' | 'usual') => void = createRequire(import.meta.url)(
  join(projectRoot, 'bin/platform-flags.cjs'),
);

/**
 * Lets what lives long grow to four times what the collector last kept before it goes through it again, in all threads; or
 * as V8 sees fit, which on a thread of 35 MB is a quarter more.
 */
export function letHeapsGrow(widely: boolean): void {
  setFlagsFromString(`--heap-growing-percent=${widely ? 300 : 0}`);
}
