import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { compileAs } from './platform-flags.ts';
import { projectRoot } from './project-root.ts';

/** Where the compiled modules are; put in by `bin/compiled.mjs`, absent when the sources run as they are. */
declare const compiledFolder: string | undefined;

interface ThreadOptions extends WorkerOptions {
  /** Memory of what lives long before the collector first goes through it, in MB; 0, as usual: V8 begins at a few. */
  readonly firstCollectionMb?: number;
}

/**
 * Starts a worker thread from a module of ours: `startWorker(new URL('./parse-thread.ts', import.meta.url), …)`.
 * Run from source, the thread first registers a TypeScript loader of its own (`--import tsx` does not reach threads
 * on Node 20).
 */
export function startWorker(url: URL, { firstCollectionMb = 0, ...options }: ThreadOptions = {}): Worker {
  // Read when the memory of the thread is made; two that start at once may both have that of the later one.
  setFlagsFromString(`--initial-old-space-size=${firstCollectionMb}`);
  if (typeof compiledFolder === 'string') {
    compileAs('usual');
    return new Worker(compiled(url, compiledFolder), options);
  }
  compileAs('ours');
  const start = `import { register } from ${JSON.stringify(loader())};
register();
await import(${JSON.stringify(url.href)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), { execArgv: [], ...options });
}

function compiled(url: URL, folder: string): string {
  return join(folder, relative(join(projectRoot, 'src'), fileURLToPath(url))).replace(/\.ts$/, '.cjs');
}

/** Found from this file, so that the working folder of the process plays no part. */
function loader(): string {
  return pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  ).href;
}
