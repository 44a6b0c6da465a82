import { rmSync } from 'node:fs';

/** Removes what `make-scratch.mjs` made; a process that still ends may be writing there. */
export default function dropScratch() {
  rmSync(globalThis.maillageScratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
