import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateClient } from '../../build/generate.mjs';

/** `npm pack`, which the test of the package runs, builds there. */
const BUILT = 'dist';

/**
 * Makes the database client where a fresh checkout has none yet, and keeps all temporary files of a run in one folder,
 * readable by everybody: a PostgreSQL server runs there as another user. At the end removes the folder and fails the
 * run when a test has written into the root of the repository.
 */
export default function scratchFolder({ config: { root } }) {
  if (!generateClient(root)) throw new Error('Run npm run generate');
  const rootNames = readdirSync(root);
  const folder = mkdtempSync(join(tmpdir(), 'maillage-tests-'));
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => {
    // A process that is about to end may still write there, so removal is repeated.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    const written = readdirSync(root).filter((name) => name !== BUILT && !rootNames.includes(name));
    if (written.length > 0) throw new Error(`a test wrote into the root of the repository: ${written.join(', ')}`);
  };
}
