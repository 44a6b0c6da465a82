import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

interface PlatformFlags {
  compileAs(whose: 'ours' | 'thorough' | 'usual'): void;
  letHeapsGrow(widely: boolean): void;
}

/** Sets flags of V8: see `bin/platform-flags.cjs`, which also runs before our modules are loaded. */
export const { compileAs, letHeapsGrow }: PlatformFlags = createRequire(import.meta.url)(
  join(projectRoot, 'bin/platform-flags.cjs'),
);
