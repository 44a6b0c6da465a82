import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** Tells V8 how to compile, in the words of `bin/platform-flags.cjs`, which also serves what starts before our modules. */
export const compileAs: (whose: 'ours' | 'thorough' | 'usual') => void = createRequire(import.meta.url)(
  join(projectRoot, 'bin/platform-flags.cjs'),
);
