import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All temporary files of a run in one folder, which `drop-scratch.mjs` removes. A database runs there as another user. */
export default function makeScratch() {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-tests-'));
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  globalThis.maillageScratch = folder;
}
