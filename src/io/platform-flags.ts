import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { projectRoot } from './project-root.ts';

/**
 * Sets what V8 is told, for all threads; compiled code was loaded under the same flags (`bin/load-compiled.cjs`). A function
 * of the database runs 1,000 million bytes of code before it is optimised, where the usual 1.8 million cost a second of
 * compilation in an audit of one page that no run of ours wins back; and it is validated when it is first called, as its
 * package was when it was published.
 */
export function suitPlatform(): void {
  const flags = JSON.parse(readFileSync(join(projectRoot, 'bin/platform-flags.json'), 'utf8')) as string[];
  for (const flag of flags) setFlagsFromString(flag);
}
