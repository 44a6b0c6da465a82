import { chmodSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateClient } from '../../build/generate.mjs';

/**
 * Makes the database client where a fresh checkout has none yet. Keeps all temporary files of a run in one folder, which `drop-scratch.mjs` removes. The folder is readable by everybody:
 * a PostgreSQL server runs there as another user.
 */
export default function makeScratch({ rootDir }) {
  if (!generateClient(rootDir)) throw new Error('Run npm run generate');
  const folder = mkdtempSync(join(tmpdir(), 'maillage-tests-'));
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  globalThis.maillageScratch = { folder, rootNames: readdirSync(rootDir) };
}
