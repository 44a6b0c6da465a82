/** Starts a checkout from its TypeScript sources, compiled ahead where possible: never from a build that may be old. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compiledMain } from './compiled.mjs';
import { generateClient } from './generate.mjs';

/** The module `src/main.ts` of the checkout at `root`; `refuse` ends the process with a sentence in two languages. */
export async function sourceMain(root, refuse) {
  if (!generateClient(root)) refuse('Lancez npm run generate.', 'Run npm run generate.');
  const compiled = await compiledMain(root);
  return compiled === null ? loadedMain(root) : createRequire(import.meta.url)(fileURLToPath(compiled));
}

/** The sources through a loader: seconds slower to start, otherwise the same. */
async function loadedMain(root) {
  const { register } = await import('tsx/esm/api');
  createRequire(import.meta.url)('../bin/platform-flags.cjs').compileAs('ours');
  register();
  return import(pathToFileURL(join(root, 'src/main.ts')).href);
}
