import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobRunner } from './api/job-runner.ts';
import { routes } from './api/routes/index.ts';
import { apiApp, listen } from './api/server.ts';
import { runCli } from './cli/cli.ts';
import { commands } from './cli/commands/index.ts';
import { machineCommands } from './cli/machine-commands.ts';
import { Failure } from './core/values/failure.ts';
import { systemClock } from './io/clock.ts';
import { type Config, readConfig } from './io/config.ts';
import { createCrawler } from './io/crawler/crawler.ts';
import { openDemoSite } from './io/demo-site.ts';
import { createGuardedFetch } from './io/fetch/guarded-fetch.ts';
import { localFiles } from './io/files.ts';
import { loadLanguages } from './io/lexicon.ts';
import { openLog } from './io/log.ts';
import { thisMachine } from './io/machine.ts';
import { processMeter } from './io/meter.ts';
import type { Services } from './io/services.ts';
import { openStore } from './io/store/open-store.ts';
import { readStructured } from './io/structured-file.ts';
import { plainWriter } from './io/writer/plain-writer.ts';

const root = join(import.meta.dirname, import.meta.url.endsWith('.ts') ? '..' : '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** Builds the services and opens the door that was asked for; answers the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  // A reader that closes early (`| head`) is not an error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return runCli(argv, {
    version,
    commands,
    machineCommands: machineCommands({ serve, work, migrate }, () => readConfig(process.env).port),
    openServices: () => openServices(readConfig(process.env)),
    readStructured,
    terminal: {
      stdout: process.stdout,
      stderr: process.stderr,
      environment: process.env,
      now: () => performance.now(),
      onInterrupt: (listener) => onSignals(listener),
      exitNow: (code) => process.exit(code),
    },
  });
}

async function openServices(config: Config): Promise<Services & { close(): Promise<void> }> {
  const store = await openStore({ databaseUrl: config.databaseUrl, dataFolder: config.dataFolder, clock: systemClock });
  const fetch = createGuardedFetch({ allow: config.fetchAllow, random: Math.random });
  const demoFolder = join(root, 'demo');
  return {
    clock: systemClock,
    log: openLog({ level: config.logLevel }),
    fetch,
    crawler: createCrawler({ fetch }),
    store,
    writer: plainWriter,
    // The lexicon takes memory: only what reads words loads it.
    get languages() {
      return loadLanguages();
    },
    files: localFiles,
    meter: processMeter,
    machine: thisMachine(config.dataFolder, process.env.PATH ?? ''),
    demo: {
      serve: async () => serveDemo(await openDemoSite(join(demoFolder, 'site'))),
      company: () => readStructured(join(demoFolder, 'company.yaml')),
    },
    close: async () => {
      await fetch.close();
      await store.close();
    },
  };
}

/** The same address at each run, so that two runs give the same bytes; another one when it is taken. */
async function serveDemo(site: Awaited<ReturnType<typeof openDemoSite>>) {
  const usualPort = 8429;
  try {
    return await site.serve(usualPort);
  } catch {
    return site.serve(0);
  }
}

async function serve({ port, host }: { port: number; host: string }): Promise<number> {
  const config = readConfig(process.env);
  const key = process.env.MAILLAGE_KEY;
  const loopback = host === '127.0.0.1' || host === '::1' || host === 'localhost';
  if (!loopback && !key) {
    throw new Failure('invalid-input', {
      fr: 'Une adresse ouverte au réseau demande une clé : donnez-la par la variable MAILLAGE_KEY.',
      en: 'An address open to the network needs a key: give it in the variable MAILLAGE_KEY.',
    });
  }
  const services = await openServices(config);
  try {
    const operations = new Map(routes.map((route) => [route.operation.id, route.operation]));
    const runner = jobRunner(services, operations, () => performance.now());
    const server = await listen(apiApp({ services, runner, routes, version, key }), port, host);
    process.stderr.write(`http://${host}:${(server.address() as { port: number }).port}/openapi.json\n`);
    await stopped();
    server.close();
    await runner.close();
    server.closeAllConnections();
    return 0;
  } finally {
    await services.close();
  }
}

async function work(): Promise<number> {
  throw new Failure('not-ready', {
    fr: 'Le partage des travaux entre machines n’est pas encore ouvert : maillage serve les traite lui-même.',
    en: 'Sharing jobs between machines is not open yet: maillage serve works on them itself.',
  });
}

async function migrate(): Promise<{ applied: number }> {
  const config = readConfig(process.env);
  const store = await openStore({ databaseUrl: config.databaseUrl, dataFolder: config.dataFolder, clock: systemClock });
  const { migrations } = await store.health();
  await store.close();
  return { applied: migrations };
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
