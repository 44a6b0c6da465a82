import { randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report, runCli } from './cli/cli.ts';
import { commands } from './cli/commands/index.ts';
import { machineCommands } from './cli/machine-commands.ts';
import type { Terminal } from './cli/terminal.ts';
import { Failure } from './core/values/failure.ts';
import { type Locale, localeOf } from './core/values/locale.ts';
import type { Text } from './core/values/text.ts';
import { systemClock } from './io/clock.ts';
import { type Config, readConfig } from './io/config.ts';
import { localFiles, prepareFile, prepareFolder } from './io/files.ts';
import { makeFolder } from './io/make-folder.ts';
import { openLog } from './io/log.ts';
import { loadLanguages } from './io/lexicon.ts';
import { thisMachine } from './io/machine.ts';
import { processMeter } from './io/meter.ts';
import { compileAs } from './io/platform-flags.ts';
import type { Embedder } from './io/services/embedder.ts';
import type { Log } from './io/services/log.ts';
import type { Services } from './io/services/services.ts';
import type { Writer } from './io/services/writer.ts';
import type { OpenedStore } from './io/store/database/open-store.ts';
import { projectRoot as root } from './io/project-root.ts';
import { readStructured } from './io/structured-file.ts';
import { personAt } from './io/person.ts';
import { corpusEmbedder } from './io/writer/corpus-embedder.ts';
import { plainWriter } from './io/writer/plain-writer.ts';
import { preflight } from './operations/inputs/preflight.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** Opens the door that was asked for and answers the exit code; never throws, never prints a stack. */
export async function main(argv: readonly string[]): Promise<number> {
  // A reader that closes early (`| head`) ends neither the work nor its exit code.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const terminal = thisTerminal();
  process.on('uncaughtException', (error) => {
    const locale = localeOf(process.env.MAILLAGE_LANG ?? process.env.LC_ALL ?? process.env.LANG);
    process.exit(report(error, locale, argv.includes('--json'), terminal));
  });
  return runCli(argv, {
    version,
    commands,
    machineCommands: machineCommands({ serve, work, migrate }, () => readConfig(process.env).port),
    openServices: ({ withoutStore }) => {
      const config = readConfig(process.env);
      // A person at the terminal reads sentences: events go to a file unless a level was asked for.
      const log = process.env.LOG_LEVEL ? openLog({ level: config.logLevel }) : fileLog(config.dataFolder);
      return openServices(config, log, withoutStore ? refusingStore : null);
    },
    readStructured,
    prepareFolder,
    prepareFile,
    preflight: (input) => preflight(input, { typedByPerson: true, fetchAllow: readConfig(process.env).fetchAllow }),
    terminal,
  });
}

function thisTerminal(): Terminal {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    now: () => performance.now(),
    onInterrupt: (listener) => onSignals(listener),
    exitNow: (code) => process.exit(code),
    noteBug: (error) => {
      const id = `req_${randomUUID().replaceAll('-', '')}`;
      try {
        const folder = readConfig(process.env).dataFolder;
        fileLog(folder).error('bug', { id, error });
        return { id, log: logPath(folder) };
      } catch {
        return { id, log: null };
      }
    },
  };
}

function logPath(dataFolder: string): string {
  return join(dataFolder, 'maillage.log');
}

/** Opened at its first event (`late`, bin/compiled.mjs): most commands have none to tell. */
function fileLog(dataFolder: string): Log {
  const write = (line: string): void => {
    makeFolder(dataFolder);
    appendFileSync(logPath(dataFolder), line, { mode: 0o600 });
  };
  let opened: Log | null = null;
  const log = (): Log => (opened ??= openLog({ level: 'warn', stream: { write } }));
  return {
    info: () => {},
    warn: (event, data) => log().warn(event, data),
    error: (event, data) => log().error(event, data),
  };
}

type OpenedServices = Services & { readonly store: OpenedStore; close(): Promise<void> };

/**
 * What the doors need is loaded when one opens: a word typed wrong is answered at once.
 * `orElse` stands in for data that cannot be opened for a foreseen reason; absent, the
 * refusal is thrown.
 */
async function openServices(
  config: Config,
  log: Log,
  orElse: ((refusal: Failure) => OpenedStore) | null = null,
): Promise<OpenedServices> {
  const { createGuardedFetch } = await import('./io/fetch/guarded-fetch.ts');
  const { createCrawler } = await import('./io/crawler/crawler.ts');
  const { createRenderer } = await import('./io/browser/create-renderer.ts');
  const { createPrinter } = await import('./io/browser/create-printer.ts');
  const store = await openData(config).catch((error: unknown) => {
    if (orElse !== null && error instanceof Failure) return orElse(error);
    throw error;
  });
  // All is loaded; without a database of our own, no thread has said so.
  compileAs('ours');
  const fetch = createGuardedFetch({ allow: config.fetchAllow, random: Math.random });
  const demoFolder = join(root, 'demo');
  return {
    clock: systemClock,
    log,
    fetch,
    crawler: createCrawler({ fetch, renderer: createRenderer({ searchPath: process.env.PATH ?? '' }) }),
    printer: createPrinter({ searchPath: process.env.PATH ?? '' }),
    store,
    writer: await writerOf(config, fetch, log),
    embedder: await embedderOf(config, fetch),
    // The lexicon takes memory and time: only what reads words loads it, and its code (`late`, bin/compiled.mjs).
    get languages() {
      return loadLanguages();
    },
    files: localFiles,
    meter: processMeter,
    machine: thisMachine(config.dataFolder, process.env.PATH ?? ''),
    ...(process.stdin.isTTY && process.stderr.isTTY ? { person: personAt(process.stdin, process.stderr) } : {}),
    demo: {
      serve: (port) => serveDemo(join(demoFolder, 'site'), port),
      company: () => readStructured(join(demoFolder, 'company.yaml')),
    },
    close: async () => {
      await fetch.close();
      await store.close();
    },
  };
}

async function openData({ databaseUrl, dataFolder }: Config): Promise<OpenedStore> {
  if (databaseUrl === undefined) await prepareFolder(dataFolder);
  const { openStore } = await import('./io/store/database/open-store.ts');
  return openStore({ databaseUrl, dataFolder, clock: systemClock });
}

/** Each call tells why the data could not be opened. */
function refusingStore(refusal: Failure): OpenedStore {
  const answers: Record<string | symbol, unknown> = { kind: 'embedded', close: async () => undefined };
  const refuse = (): Promise<never> => Promise.reject(refusal);
  // Without a `then`, or whoever awaits the store would call it.
  return new Proxy({} as OpenedStore, {
    get: (_, name) => (name === 'then' ? undefined : (answers[name] ?? refuse)),
  });
}

/** A model rewords only where a service and a model are named; the texts are complete without one. */
async function writerOf(config: Config, fetch: Services['fetch'], log: Log): Promise<Writer> {
  const { openaiKey, openaiBaseUrl, model } = config;
  if (model === undefined || (openaiKey === undefined && openaiBaseUrl === undefined)) return plainWriter;
  const { openaiWriter } = await import('./io/writer/openai-writer.ts');
  return openaiWriter({ apiKey: openaiKey ?? '', baseUrl: openaiBaseUrl, model, fetch, log });
}

/** Vectors of a service only where one is named; the site's own texts are the usual model. */
async function embedderOf(config: Config, fetch: Services['fetch']): Promise<Embedder> {
  const { openaiKey, openaiBaseUrl, embeddingModel, dataFolder } = config;
  if (embeddingModel === undefined || (openaiKey === undefined && openaiBaseUrl === undefined)) return corpusEmbedder;
  const { openaiEmbedder } = await import('./io/writer/openai-embedder.ts');
  const { diskEmbeddingCache } = await import('./io/writer/embedding-cache.ts');
  const cache = diskEmbeddingCache(join(dataFolder, 'vectors'));
  return openaiEmbedder({ apiKey: openaiKey ?? '', baseUrl: openaiBaseUrl, model: embeddingModel, fetch, cache });
}

/** The same address at each run, so that two runs give the same bytes; another one when it is taken. */
async function serveDemo(folder: string, port: number | undefined) {
  const { openDemoSite } = await import('./io/demo-site.ts');
  const site = await openDemoSite(folder);
  const usualPort = 8429;
  try {
    return await site.serve(port ?? usualPort);
  } catch {
    if (port === undefined) return site.serve(0);
    throw new Failure('busy', {
      fr: `Le port ${port} est déjà pris\u202f: donnez-en un autre par --port.`,
      en: `Port ${port} is taken: give another one with --port.`,
    });
  }
}

async function serve({ port, host }: { port: number; host: string }, locale: Locale): Promise<number> {
  const config = readConfig(process.env);
  const key = process.env.MAILLAGE_KEY || undefined;
  if (!['127.0.0.1', '::1', 'localhost'].includes(host) && key === undefined) throw keyNeeded();
  const services = await openServices(config, openLog({ level: config.logLevel }));
  const { store } = services;
  try {
    const { createQueue, startWorker, jobs, runner } = await workParts(services);
    const { apiApp } = await import('./api/server.ts');
    const { listen } = await import('./api/listen.ts');
    const { routes } = await import('./api/routes/index.ts');
    const queue = await createQueue(store, services.log);
    const alone = store.kind === 'embedded';
    try {
      const app = apiApp({ services, runner, store, queue, routes, version, key, fetchAllow: config.fetchAllow });
      const server = await listen(app, port, host);
      // With PostgreSQL other processes work on the jobs: `maillage work`, as many as wished.
      if (alone) await startWorker({ services, runner, store, queue, jobs, alone });
      const address = `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as { port: number }).port}`;
      process.stderr.write(`${openSentence(address, alone)[locale]}\n`);
      await stopped();
      server.close();
      await queue.close();
      server.closeAllConnections();
    } finally {
      await queue.close();
      await runner.close();
    }
  } finally {
    await services.close();
  }
  return leave();
}

async function work(locale: Locale): Promise<number> {
  const config = readConfig(process.env);
  if (config.databaseUrl === undefined) throw databaseNeeded();
  const services = await openServices(config, openLog({ level: config.logLevel }));
  const { store } = services;
  try {
    const { createQueue, startWorker, jobs, runner } = await workParts(services);
    const queue = await createQueue(store, services.log);
    try {
      await startWorker({ services, runner, store, queue, jobs, alone: false });
      process.stderr.write(`${workSentence[locale]}\n`);
      await stopped();
    } finally {
      await queue.close();
      await runner.close();
    }
  } finally {
    await services.close();
  }
  return leave();
}

async function workParts(services: Services) {
  const { createQueue } = await import('./io/queue/create-queue.ts');
  const { startWorker } = await import('./worker/worker.ts');
  const { jobs } = await import('./worker/jobs/index.ts');
  const { createOperationRunner } = await import('./operations/threads/operation-runner.ts');
  return { createQueue, startWorker, jobs, runner: createOperationRunner(services) };
}

/** An analysis may still hold its thread: its job was handed back, so nothing waits for it. */
function leave(): number {
  setTimeout(() => process.exit(0), 200).unref();
  return 0;
}

function openSentence(address: string, alone: boolean): Text {
  return {
    fr: `Service ouvert\u202f: ${address} (description de l’API\u202f: ${address}/openapi.json). Ctrl-C pour l’arrêter.${alone ? '' : ' Les travaux attendent un processus maillage work.'}`,
    en: `Service open: ${address} (description of the API: ${address}/openapi.json). Ctrl-C to stop it.${alone ? '' : ' Jobs wait for a maillage work process.'}`,
  };
}

const workSentence: Text = {
  fr: 'En attente de travaux. Ctrl-C pour arrêter\u202f: ce qui est en cours sera repris.',
  en: 'Waiting for jobs. Ctrl-C to stop: what is under way will be taken again.',
};

function keyNeeded(): Failure {
  return new Failure('invalid-input', {
    fr: 'Une adresse ouverte au réseau demande une clé\u202f: donnez-la par la variable MAILLAGE_KEY.',
    en: 'An address open to the network needs a key: give it in the variable MAILLAGE_KEY.',
  });
}

function databaseNeeded(): Failure {
  return new Failure('invalid-input', {
    fr: 'maillage work demande PostgreSQL\u202f: donnez DATABASE_URL. Sans elle, maillage serve fait lui-même les travaux.',
    en: 'maillage work needs PostgreSQL: give DATABASE_URL. Without it, maillage serve does the jobs itself.',
  });
}

async function migrate(): Promise<{ applied: number }> {
  const store = await openData(readConfig(process.env));
  try {
    return { applied: (await store.health()).migrations };
  } finally {
    await store.close();
  }
}

function onSignals(listener: () => void): () => void {
  process.on('SIGINT', listener);
  process.on('SIGTERM', listener);
  return () => {
    process.off('SIGINT', listener);
    process.off('SIGTERM', listener);
  };
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = onSignals(() => {
      stop();
      resolve();
    });
  });
}
