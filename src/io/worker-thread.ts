import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { setEnvironmentData, Worker, type WorkerOptions } from 'node:worker_threads';
import { compileAs } from './platform-flags.ts';
import { projectRoot } from './project-root.ts';

/** The folder of the compiled modules, defined by `build/bundle.mjs` and by the tests; absent when the sources run uncompiled. */
declare const compiledFolder: string | undefined;

interface ThreadOptions extends WorkerOptions {
  /** Size of the old generation before its first collection, in MB; 0 for the default of V8, a few MB. */
  readonly firstCollectionMb?: number;
}

const ahead = new Map<string, Worker>();

/**
 * Starts a thread before it is needed: the next `startWorker` of the same module returns it. It does not keep the process
 * alive before.
 */
export function startWorkerAhead(url: URL, options: ThreadOptions = {}): Worker {
  const worker = startWorker(url, options);
  worker.unref();
  ahead.set(url.href, worker);
  // Whoever needs it starts another one, whose error is reported.
  worker.once('error', () => ahead.delete(url.href));
  return worker;
}

/**
 * Starts a worker thread from a module of ours: `startWorker(new URL('./parse-thread.ts', import.meta.url), …)`.
 * Run from source, the thread first registers its own TypeScript loader (`--import tsx` does not reach threads
 * on Node 20).
 */
export function startWorker(url: URL, { firstCollectionMb = 0, ...options }: ThreadOptions = {}): Worker {
  const started = ahead.get(url.href);
  if (started !== undefined) {
    ahead.delete(url.href);
    started.removeAllListeners('error');
    started.ref();
    return started;
  }
  // V8 reads this flag when the heap of the thread is created; of two that start at once, both may get the later value.
  setFlagsFromString(`--initial-old-space-size=${firstCollectionMb}`);
  setEnvironmentData('firstCollectionMb', firstCollectionMb);
  const file = typeof compiledFolder === 'string' ? compiled(url, compiledFolder) : null;
  if (file !== null) {
    compileAs('usual');
    return new Worker(file, options);
  }
  compileAs('ours');
  const start = `import { register } from ${JSON.stringify(loader())};
register();
await import(${JSON.stringify(url.href)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), { execArgv: [], ...options });
}

/** The compiled file of a module of `src`; null for another one, such as a thread of a test. */
function compiled(url: URL, folder: string): string | null {
  const name = relative(join(projectRoot, 'src'), fileURLToPath(url));
  return name.startsWith('..') ? null : join(folder, name).replace(/\.ts$/, '.cjs');
}

/** Resolved from this file, so that the working folder of the process does not matter. */
function loader(): string {
  return pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  ).href;
}
