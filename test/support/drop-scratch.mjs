import { readdirSync, rmSync } from 'node:fs';

/** Removes the scratch folder of `make-scratch.mjs`; fails the run when a test has written into the root of the repository. */
export default function dropScratch({ rootDir }) {
  const { folder, rootNames } = globalThis.maillageScratch;
  // A process that is about to end may still write there, so removal is repeated.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  // `npm pack`, which the test of the package runs, builds there.
  const built = 'dist';
  const written = readdirSync(rootDir).filter((name) => name !== built && !rootNames.includes(name));
  if (written.length > 0) throw new Error(`a test wrote into the root of the repository: ${written.join(', ')}`);
}
