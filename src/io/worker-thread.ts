import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

const fromSource = import.meta.url.endsWith('.ts');

/**
 * Starts a worker thread from a module of ours: `startWorker(new URL('./parse-thread.ts', import.meta.url), …)`.
 * Run from source, the thread first registers a TypeScript loader of its own (`--import tsx` does not reach threads
 * on Node 20); run from `dist`, the name ends in `.js`.
 */
export function startWorker(url: URL, options: WorkerOptions = {}): Worker {
  if (!fromSource) return new Worker(new URL(url.href.replace(/\.ts$/, '.js')), options);
  const start = `import { register } from ${JSON.stringify(loader())};
register();
await import(${JSON.stringify(url.href)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), { execArgv: [], ...options });
}

/** Found from this file, so that the working folder of the process plays no part. */
function loader(): string {
  return pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  ).href;
}
