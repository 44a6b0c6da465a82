import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Express } from 'express';
import type { Response } from 'supertest';
import type { z } from 'zod';
import type { AssistantHandler } from '../../src/api/api-options.ts';
import { openApiDocument } from '../../src/api/openapi.ts';
import { ProblemSchema } from '../../src/api/other-paths.ts';
import { routes } from '../../src/api/routes/index.ts';
import { apiApp } from '../../src/api/server.ts';
import { createPrinter } from '../../src/io/browser/create-printer.ts';
import { createCrawler } from '../../src/io/crawler/crawler.ts';
import { demoHost } from '../../src/io/demo-host.ts';
import { projectRoot } from '../../src/io/project-root.ts';
import { createGuardedFetch } from '../../src/io/fetch/guarded-fetch.ts';
import { localFiles } from '../../src/io/files.ts';
import { loadLanguages } from '../../src/io/lexicon.ts';
import { openLog } from '../../src/io/log.ts';
import { thisMachine } from '../../src/io/machine.ts';
import { processMeter } from '../../src/io/meter.ts';
import { createQueue, type Queue } from '../../src/io/queue/create-queue.ts';
import { openSecrets } from '../../src/io/secrets.ts';
import type { Mailer } from '../../src/io/services/mailer.ts';
import type { Services } from '../../src/io/services/services.ts';
import { type OpenedStore, openStore } from '../../src/io/store/database/open-store.ts';
import { corpusEmbedder } from '../../src/io/writer/corpus-embedder.ts';
import { plainWriter } from '../../src/io/writer/plain-writer.ts';
import { createOperationRunner } from '../../src/operations/threads/operation-runner.ts';
import { servicesOf } from '../../src/operations/threads/services-in.ts';
import { Job } from '../../src/operations/jobs/read-job.ts';
import { jobs } from '../../src/worker/jobs/index.ts';
import { startWorker } from '../../src/worker/worker.ts';

interface HouseOptions {
  readonly works?: boolean;
  readonly databaseUrl?: string;
  readonly now?: () => string;
  readonly mailer?: Mailer;
}

/** Takes every mail and sends none. */
const mailNowhere: Mailer = {
  serviceAddress: 'https://service.example.com',
  send: async () => ({ status: 250, error: null }),
};

export interface ApiHouse {
  readonly app: Express;
  readonly services: Services;
  readonly store: OpenedStore;
  readonly queue: Queue;
  /** Lines of the log so far. */
  readonly logged: string[];
  /** The same house behind another front door. */
  appWith(options: {
    key?: string;
    services?: Services;
    fetchAllow?: readonly string[];
    web?: () => Promise<string>;
    assistant?: AssistantHandler;
    workspaceCallers?: number;
  }): Express;
  close(): Promise<void>;
}

/**
 * Everything `maillage serve` opens, with a new store or that of a server; `allow` names the test sites, `now` is another
 * clock than that of the machine.
 */
export async function apiHouse(
  allow: readonly string[],
  { works = true, databaseUrl, now, mailer = mailNowhere }: HouseOptions = {},
): Promise<ApiHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-api-'));
  const clock = { now: now ?? (() => new Date().toISOString()) };
  const store = await openStore({ dataFolder: folder, databaseUrl, clock });
  const logged: string[] = [];
  const log = openLog({ level: 'warn', stream: { write: (line) => void logged.push(line) } });
  const fetch = createGuardedFetch({ allow: [...allow] });
  const services: Services = {
    clock,
    log,
    fetch,
    crawler: createCrawler({ fetch }),
    printer: createPrinter({ searchPath: '' }),
    secrets: openSecrets({ dataFolder: folder, secret: undefined }),
    store,
    workspaces: store.workspaces,
    writer: plainWriter,
    embedder: corpusEmbedder,
    get languages() {
      return loadLanguages();
    },
    files: localFiles,
    mailer,
    meter: processMeter,
    machine: thisMachine(folder, ''),
    desktop: { open: async () => false },
    demo: demoHost(join(projectRoot, 'demo')),
  };
  const runner = createOperationRunner(servicesOf(services, store));
  const queue = createQueue(store, log);
  if (works) await startWorker({ services, runner, store, queue, jobs, alone: databaseUrl === undefined });
  const appWith: ApiHouse['appWith'] = (options) =>
    apiApp({
      services,
      store,
      queue,
      routes,
      version: '0',
      key: undefined,
      fetchAllow: allow,
      ...options,
      runner: options.services === undefined ? runner : createOperationRunner(() => options.services!),
    });
  return {
    app: appWith({}),
    services,
    store,
    queue,
    logged,
    appWith,
    async close() {
      await queue.close();
      await runner.close();
      await fetch.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const document = openApiDocument(routes, '0') as unknown as {
  paths: Record<string, Record<string, { responses: object }>>;
  components: { schemas: Record<string, object> };
};

/**
 * Checks a response against openapi.json: the address and status are described, and no field is missing or undeclared.
 */
export function inContract(response: Response): Response {
  const { method, path } = (response as unknown as { req: { method: string; path: string } }).req;
  const bare = path.split('?')[0]!;
  const headers = response.headers as Record<string, string>;
  assert.match(headers['x-request-id']!, /^req_[0-9a-f]{32}$/);
  assert.match(headers['cache-control']!, /^(no-store|private, no-cache)$/);
  assert.equal(headers['x-content-type-options'], 'nosniff');
  if (response.status >= 400) {
    assert.match(headers['content-type']!, /^application\/problem\+json/);
    sameAs(ProblemSchema, response.body);
    const { status, requestId } = response.body as { status: number; requestId: string };
    assert.deepEqual([status, requestId], [response.status, headers['x-request-id']]);
    return response;
  }
  const described = Object.entries(document.paths).find(([template]) =>
    new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(bare),
  );
  const verb = described?.[1][method.toLowerCase()];
  assert.ok(verb !== undefined, `${method} ${bare} is not described`);
  assert.ok(String(response.status) in verb.responses, `${method} ${bare} answers ${response.status}: not described`);
  if (response.status === 204) return response;
  const route = routes.find(
    (one) => one.path.replaceAll(/:(\w+)/g, '{$1}') === described![0] && one.method === method.toLowerCase(),
  );
  if (response.status === 202) sameAs(Job, response.body);
  else if (route !== undefined) sameAs(route.operation.output, response.body);
  sameAsDocuments(described![0], method.toLowerCase(), response);
  return response;
}

/** Components that describe a file of a plan: our schemas take it as it is, openapi.json says what is in it. */
const documents = /"#\/components\/schemas\/(Strategy|Validation|Closing|ReusedActions)"/;

/** Checks an answer that holds files of a plan against openapi.json itself. */
function sameAsDocuments(path: string, method: string, { status, body }: Response): void {
  const name = (document.paths[path]![method]!.responses as Replies)[status]?.content?.['application/json']?.schema
    .$ref;
  const id = name?.split('/').at(-1);
  if (id === undefined || !documents.test(JSON.stringify(document.components.schemas[id]))) return;
  assert.ok(byOpenApi().validate({ $ref: `api#/components/schemas/${id}` }, body), byOpenApi().errorsText());
}

interface Replies {
  readonly [status: string]: { readonly content?: Readonly<Record<string, { readonly schema: { $ref?: string } }>> };
}

let compiled: Ajv2020 | undefined;
function byOpenApi(): Ajv2020 {
  compiled ??= new Ajv2020({ strict: false, validateFormats: false }).addSchema({ $id: 'api', ...document });
  return compiled;
}

function sameAs(schema: z.ZodType, body: unknown): void {
  assert.deepEqual(schema.parse(body), body);
}
