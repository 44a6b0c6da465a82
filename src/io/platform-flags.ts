import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { projectRoot } from './project-root.ts';

/** Sets the compilation flags of V8: see `bin/platform-flags.cjs`, which also runs before our modules are loaded. */
export const compileAs: (whose: 'ours' | 'thorough' | 'usual') => void = createRequire(import.meta.url)(
  join(projectRoot, 'bin/platform-flags.cjs'),
);

/**
 * `widely`: the old generation of all threads may grow to four times its live size before the next collection; otherwise by
 * the default of V8, a quarter for a thread of 35 MB.
 */
export function letHeapsGrow(widely: boolean): void {
  setFlagsFromString(`--heap-growing-percent=${widely ? 300 : 0}`);
}
