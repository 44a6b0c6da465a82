import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportError, runCli } from './cli/cli.ts';
import type { CommandDefinition } from './cli/command.ts';
import { onStopSignal, stopSignal } from './cli/process-signals.ts';
import { dataActions } from './cli/data-actions.ts';
import { type AssistantPlace, type ServeOptions, serviceCommands } from './cli/service-commands.ts';
import { databaseRequired, keyRequired, listeningText, workingText } from './cli/service-messages.ts';
import type { Terminal } from './cli/terminal.ts';
import { Failure } from './core/values/failure.ts';
import { type Locale, localeOf } from './core/values/locale.ts';
import { systemClock } from './io/clock.ts';
import { type Config, readConfig } from './io/config.ts';
import { thisDesktop } from './io/desktop.ts';
import { demoHost } from './io/demo-host.ts';
import { fileLog, logPath } from './io/file-log.ts';
import { localFiles, prepareFile, prepareFolder } from './io/files.ts';
import { installation } from './io/installation.ts';
import { loadLanguages } from './io/lexicon.ts';
import { openLog } from './io/log.ts';
import { openMailer } from './io/mail/open-mailer.ts';
import { thisMachine } from './io/machine.ts';
import { processMeter } from './io/meter.ts';
import { personAt } from './io/terminal/person.ts';
import { compileAs } from './io/platform-flags.ts';
import { projectRoot as root } from './io/project-root.ts';
import { openSecrets } from './io/secrets.ts';
import type { Embedder } from './io/services/embedder.ts';
import type { Log } from './io/services/log.ts';
import type { Services } from './io/services/services.ts';
import type { Writer } from './io/services/writer.ts';
import type { OpenedStore } from './io/store/database/open-store.ts';
import { unavailableStore } from './io/store/unavailable-store.ts';
import { readWithLogo } from './io/logo-file.ts';
import { corpusEmbedder } from './io/writer/corpus-embedder.ts';
import { plainWriter } from './io/writer/plain-writer.ts';
import { preflight } from './operations/inputs/preflight.ts';
import { startThreadsAhead } from './operations/threads/threads-ahead.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** Runs a command line and returns its exit code; never throws and never prints a stack. */
export async function main(argv: readonly string[]): Promise<number> {
  startThreadsAhead(argv[0] ?? '', !process.env.DATABASE_URL);
  // A reader that closes early (`| head`) neither stops the work nor changes its exit code.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const terminal = thisTerminal();
  process.on('uncaughtException', (error) => {
    const locale = localeOf(process.env.MAILLAGE_LANG ?? process.env.LC_ALL ?? process.env.LANG);
    process.exit(reportError(error, { locale, json: argv.includes('--json'), terminal }));
  });
  return runCli(argv, {
    version,
    commands: await commandsFor(argv),
    serviceCommands: serviceCommands(
      { serve, work, assist, ...dataActions(openData) },
      () => readConfig(process.env).port,
    ),
    openServices: ({ withoutStore }) => {
      const config = readConfig(process.env);
      // Events go to a file, because the terminal is for sentences, unless LOG_LEVEL is set.
      const log = process.env.LOG_LEVEL ? openLog({ level: config.logLevel }) : fileLog(config.dataFolder);
      return openServices(config, log, { storeOptional: withoutStore });
    },
    readStructured: readWithLogo,
    readText: async (path) => new TextDecoder().decode(await localFiles.read(path)),
    prepareFolder,
    prepareFile,
    preflight: (input) => preflight(input, { typedByPerson: true, fetchAllow: readConfig(process.env).fetchAllow }),
    terminal,
  });
}

/** An audit loads its own command alone: the others would take a third of its start. */
async function commandsFor([name]: readonly string[]): Promise<readonly CommandDefinition[]> {
  if (name === 'audit') return [(await import('./cli/commands/audit.ts')).audit];
  return (await import('./cli/commands/index.ts')).commands;
}

function thisTerminal(): Terminal {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    now: () => performance.now(),
    onInterrupt: onStopSignal,
    exitNow: (code) => process.exit(code),
    logBug: (error) => {
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

type OpenedServices = Services & { readonly store: OpenedStore; close(): Promise<void> };

/**
 * Opens the services. Their modules are loaded here, so that a mistyped command is answered at once. `storeOptional`:
 * when the data cannot be opened, the store rejects every call with the reason.
 */
export async function openServices(
  config: Config,
  log: Log,
  { storeOptional = false }: { readonly storeOptional?: boolean } = {},
): Promise<OpenedServices> {
  // Threads and disk work on the data while the other modules load.
  const opening = openData(config).catch((error: unknown) => {
    if (storeOptional && error instanceof Failure) return unavailableStore(error);
    throw error;
  });
  opening.catch(() => undefined);
  const { createGuardedFetch } = await import('./io/fetch/guarded-fetch.ts');
  const { createCrawler } = await import('./io/crawler/crawler.ts');
  const { createRenderer } = await import('./io/browser/create-renderer.ts');
  const { createPrinter } = await import('./io/browser/create-printer.ts');
  const store = await opening;
  // Every module is loaded now. With an embedded database, its thread has set these flags already.
  compileAs('ours');
  const fetch = createGuardedFetch({ allow: config.fetchAllow, random: Math.random });
  const searchPath = process.env.PATH ?? '';
  return {
    clock: systemClock,
    log,
    fetch,
    crawler: createCrawler({ fetch, renderer: createRenderer({ searchPath }) }),
    printer: createPrinter({ searchPath }),
    secrets: openSecrets(config),
    store,
    workspaces: store.workspaces,
    writer: await openWriter(config, fetch, log),
    embedder: await openEmbedder(config, fetch),
    // Loaded on first use, with its code (`late` in build/bundle.mjs): the lexicon takes memory and time.
    get languages() {
      return loadLanguages();
    },
    files: localFiles,
    mailer: await openMailer(config.mail),
    meter: processMeter,
    machine: thisMachine(config.dataFolder, searchPath),
    ...(process.stdin.isTTY && process.stderr.isTTY ? { person: personAt(process.stdin, process.stderr) } : {}),
    demo: demoHost(join(root, 'demo')),
    desktop: thisDesktop(process.platform, process.env, process.stderr.isTTY),
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

/** A language model when one is configured; without one, the texts of the core are complete. */
async function openWriter(config: Config, fetch: Services['fetch'], log: Log): Promise<Writer> {
  const { openaiKey, openaiBaseUrl, model, modelPrices } = config;
  if (model === undefined || (openaiKey === undefined && openaiBaseUrl === undefined)) return plainWriter;
  const { openaiWriter } = await import('./io/writer/openai-writer.ts');
  return openaiWriter({ apiKey: openaiKey ?? '', baseUrl: openaiBaseUrl, model, prices: modelPrices, fetch, log });
}

/** A remote embedding model when one is configured, else the model built from the texts of the site. */
async function openEmbedder(config: Config, fetch: Services['fetch']): Promise<Embedder> {
  const { openaiKey, openaiBaseUrl, embeddingModel, dataFolder } = config;
  if (embeddingModel === undefined || (openaiKey === undefined && openaiBaseUrl === undefined)) return corpusEmbedder;
  const { openaiEmbedder } = await import('./io/writer/openai-embedder.ts');
  const { diskEmbeddingCache } = await import('./io/writer/embedding-cache.ts');
  const cache = diskEmbeddingCache(join(dataFolder, 'vectors'));
  return openaiEmbedder({ apiKey: openaiKey ?? '', baseUrl: openaiBaseUrl, model: embeddingModel, fetch, cache });
}

/** Characters of a key on an address open to the network: a shorter one can be guessed. Working assumption. */
const shortestKey = 16;
const loopbackHosts = ['127.0.0.1', '::1', 'localhost'];

async function serve({ port, host, json, works }: ServeOptions, locale: Locale): Promise<number> {
  const config = readConfig(process.env);
  const key = process.env.MAILLAGE_KEY || undefined;
  if (!loopbackHosts.includes(host) && (key ?? '').length < shortestKey) throw keyRequired(shortestKey);
  // A checkout whose sources have changed builds its screens while the data are opened; the first visitor does not wait.
  const built = Promise.allSettled([installation.webFolder()]);
  return withQueue(config, async ({ services, queue, runner, work }) => {
    const { apiApp } = await import('./api/server.ts');
    const { listen } = await import('./api/listen.ts');
    const { routes } = await import('./api/routes/index.ts');
    const { store } = services;
    const closing = new AbortController();
    const { assistantHandler } = await import('./mcp/serve-assistant.ts');
    const parts = { services, runner, store, queue, version, fetchAllow: config.fetchAllow };
    const app = apiApp({
      ...parts,
      assistant: assistantHandler(parts),
      routes,
      key,
      trustedProxies: config.trustedProxies,
      workspaceCallers: config.workspaceCallers,
      web: installation.webFolder,
      closing: closing.signal,
    });
    const { server, drain } = await listen(app, port, host);
    // The embedded database has one process, so that nobody else could work on its jobs.
    const takesJobs = works || store.kind === 'embedded';
    if (takesJobs) await work({ alone: store.kind === 'embedded' });
    const { port: openPort } = server.address() as { port: number };
    const address = `http://${host.includes(':') ? `[${host}]` : host}:${openPort}`;
    await built;
    process.stderr.write(`${listeningText(address, takesJobs)[locale]}\n`);
    if (json) process.stdout.write(`${JSON.stringify({ type: 'listening', address })}\n`);
    await stopSignal();
    closing.abort();
    await Promise.all([drain(), queue.close()]);
  });
}

async function work(locale: Locale): Promise<number> {
  const config = readConfig(process.env);
  if (config.databaseUrl === undefined) throw databaseRequired();
  return withQueue(config, async ({ work: takeJobs }) => {
    await takeJobs({ alone: false });
    process.stderr.write(`${workingText[locale]}\n`);
    await stopSignal();
  });
}

/** The log goes to standard error: standard output belongs to the assistant. */
async function assist(at: AssistantPlace, locale: Locale): Promise<number> {
  if (at.server !== undefined) return (await import('./mcp/bridge-assistant.ts')).assistFrom(at, process.env, locale);
  const config = readConfig(process.env);
  return withQueue(config, async ({ work, ...parts }) => {
    const { serveAssistant } = await import('./mcp/serve-assistant.ts');
    const { store } = parts.services;
    // Nobody else can work on the jobs of the embedded database.
    if (store.kind === 'embedded') await work({ alone: true });
    await serveAssistant({ ...parts, version, store, fetchAllow: config.fetchAllow }, locale);
  });
}

type QueueParts = Awaited<ReturnType<typeof openQueue>>;

/** Runs a service process with its queue and closes everything when it ends. */
async function withQueue(config: Config, run: (parts: QueueParts) => Promise<void>): Promise<number> {
  const services = await openServices(config, openLog({ level: config.logLevel }));
  try {
    const parts = await openQueue(services, config);
    try {
      await run(parts);
    } finally {
      await parts.queue.close();
      await parts.runner.close();
    }
  } finally {
    await services.close();
  }
  // An analysis may still hold its thread; its job was put back in the queue, so nothing waits for it.
  setTimeout(() => process.exit(0), 200).unref();
  return 0;
}

async function openQueue(services: OpenedServices, { keepAuditsDays }: Config) {
  const { createQueue } = await import('./io/queue/create-queue.ts');
  const { startWorker } = await import('./worker/worker.ts');
  const { jobs } = await import('./worker/jobs/index.ts');
  const { createOperationRunner } = await import('./operations/threads/operation-runner.ts');
  const { servicesOf } = await import('./operations/threads/services-in.ts');
  const runner = createOperationRunner(servicesOf(services, services.store), { warm: services.store.latestAudit });
  const queue = createQueue(services.store, services.log, { alone: services.store.kind === 'embedded' });
  return {
    services,
    queue,
    runner,
    /** Starts to take jobs from the queue. */
    work: ({ alone }: { readonly alone: boolean }) =>
      startWorker({ services, runner, store: services.store, queue, jobs, alone, keepAuditsDays }),
  };
}
