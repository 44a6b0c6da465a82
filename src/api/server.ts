import { randomUUID, timingSafeEqual, createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { createSession } from 'better-sse';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { Failure } from '../core/values/failure.ts';
import { type Locale, localeOf } from '../core/values/locale.ts';
import type { JobRow, Services } from '../io/services.ts';
import { validated } from '../operations/validated.ts';
import { readJob } from '../operations/read-job.ts';
import type { JobRunner } from './job-runner.ts';
import { openApiDocument } from './openapi.ts';
import { problemOf } from './problem.ts';
import type { RouteDefinition } from './route.ts';

export interface ApiOptions {
  readonly services: Services;
  readonly runner: JobRunner;
  readonly routes: readonly RouteDefinition[];
  readonly version: string;
  /** Absent: no key is asked for, which only a loopback address may do. */
  readonly key: string | undefined;
}

/** The HTTP API: each route validates, then runs or queues the operation it names. */
export function apiApp(options: ApiOptions): Express {
  const app = express();
  const document = openApiDocument(options.routes, options.version);
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(
    helmet({
      contentSecurityPolicy: { directives: { defaultSrc: ["'none'"] } },
      referrerPolicy: { policy: 'no-referrer' },
    }),
  );
  app.use(identify);
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', async (_request, response) => {
    await options.services.store.health();
    response.json({ status: 'ok' });
  });
  app.get('/openapi.json', (_request, response) => void response.json(document));
  app.use(
    '/v1',
    rateLimit({
      windowMs: 60_000,
      limit: 600,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      validate: false,
      handler: tooMany,
    }),
  );
  app.use('/v1', bearer(options.key), jsonOnly, express.json({ limit: '1mb', inflate: false, strict: true }));
  for (const route of options.routes) app[route.method](route.path, handler(route, options));
  app.get('/v1/events', events(options));
  app.delete('/v1/jobs/:id', async (request, response) => {
    const { id } = request.params;
    await readJob.run({ id: id! }, options.services, runContext(request));
    if (!options.runner.cancel(id!))
      throw new Failure('conflict', { fr: 'Ce travail est déjà terminé.', en: 'This job has already ended.' });
    response.status(204).end();
  });
  app.use((request: Request) => {
    throw new Failure('not-found', {
      fr: `Rien ne répond à ${request.method} ${request.path}\u00a0: voyez /openapi.json.`,
      en: `Nothing answers ${request.method} ${request.path}: see /openapi.json.`,
    });
  });
  app.use(failed(options.services));
  return app;
}

/** Opens the listener with the limits of RELIABILITY §7.1; a busy port is a sentence. */
export async function listen(app: Express, port: number, host: string): Promise<Server> {
  const server = createServer({ maxHeaderSize: 16_384, connectionsCheckingInterval: 2_000 }, app);
  server.headersTimeout = 15_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 65_000;
  server.maxRequestsPerSocket = 1_000;
  server.maxConnections = 12_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        new Failure(taken ? 'busy' : 'invalid-input', {
          fr: taken
            ? `Le port ${port} est déjà pris\u00a0: donnez-en un autre par --port.`
            : `L’adresse ${host}:${port} ne peut pas être ouverte\u00a0: choisissez-en une autre.`,
          en: taken
            ? `Port ${port} is taken: give another one with --port.`
            : `The address ${host}:${port} cannot be opened: choose another one.`,
        }),
      );
    });
    server.listen(port, host, resolve);
  });
  return server;
}

const identify: RequestHandler = (_request, response, next) => {
  response.locals.requestId = `req_${randomUUID().replaceAll('-', '')}`;
  response.set('X-Request-Id', response.locals.requestId as string);
  response.set('Cache-Control', 'no-store');
  next();
};

/** Hashing first makes both sides equally long, so that the comparison takes the same time whatever was sent. */
function bearer(key: string | undefined): RequestHandler {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  const wanted = key === undefined ? null : digest(key);
  return (request, response, next) => {
    if (wanted === null) return next();
    const given = /^Bearer (\S{1,512})$/.exec(request.get('authorization') ?? '')?.[1];
    if (given !== undefined && timingSafeEqual(digest(given), wanted)) return next();
    response.set('WWW-Authenticate', 'Bearer');
    throw new Failure('unauthenticated', {
      fr: 'Envoyez l’en-tête Authorization\u00a0: Bearer suivi de la clé du service.',
      en: 'Send the header Authorization: Bearer followed by the key of the service.',
    });
  };
}

/** Only JSON bodies: a form of another web site cannot send one without asking first. */
const jsonOnly: RequestHandler = (request, _response, next) => {
  if (request.method === 'POST' && !request.is('application/json')) {
    throw new Failure('unsupported-media-type', {
      fr: 'Envoyez le corps en application/json, sans compression.',
      en: 'Send the body as application/json, uncompressed.',
    });
  }
  next();
};

const tooMany: RequestHandler = (request, response) => {
  const failure = new Failure('rate-limited', {
    fr: 'Attendez une minute avant de recommencer.',
    en: 'Wait a minute before trying again.',
  });
  response
    .status(429)
    .type('application/problem+json')
    .json(problemOf(failure, localeFor(request), response.locals.requestId as string));
};

function handler({ operation, mode }: RouteDefinition, { services, runner }: ApiOptions): RequestHandler {
  return async (request, response) => {
    const data = { ...(request.method === 'POST' ? (request.body as object) : request.query), ...request.params };
    const input = validated(operation.input, data);
    if (mode === 'later') {
      forbidLocalPaths(data);
      const job = await runner.submit(operation, input);
      const { input: _input, ...shown } = job;
      response.status(202).location(`/v1/jobs/${job.id}`).json(shown);
      return;
    }
    response.json(await operation.run(input as never, services, runContext(request)));
  };
}

/** A caller of the service never names a folder of its machine. */
function forbidLocalPaths(data: Readonly<Record<string, unknown>>): void {
  for (const name of ['out', 'audit']) {
    if (data[name] === undefined) continue;
    throw new Failure(
      'invalid-input',
      {
        fr: `Retirez le champ ${name} : il désigne un dossier et ne sert qu’au terminal.`,
        en: `Remove the field ${name}: it names a folder and serves the terminal only.`,
      },
      [{ path: `/${name}`, message: { fr: 'Champ réservé au terminal.', en: 'For the terminal only.' } }],
    );
  }
}

/** `GET /v1/events?jobId=…`: a snapshot first, then each change, then `end`. */
function events({ services, runner }: ApiOptions): RequestHandler {
  return async (request, response) => {
    const id = typeof request.query.jobId === 'string' ? request.query.jobId : '';
    const job = await readJob.run({ id }, services, runContext(request));
    request.socket.setTimeout(0);
    const session = await createSession(request, response, {
      retry: 3_000,
      keepAlive: 15_000,
      headers: { 'X-Accel-Buffering': 'no' },
    });
    session.push(job, 'snapshot');
    if (ended(job.state)) return void endStream(session, response);
    const stop = runner.listen((changed) => {
      if (changed.id !== id || !session.isConnected) return;
      const { input: _input, ...shown } = changed;
      session.push(shown, ended(changed.state) ? 'state' : 'progress');
      if (!ended(changed.state)) return;
      stop();
      endStream(session, response);
    });
    session.on('disconnected', stop);
  };
}

function endStream(session: { push(data: unknown, event: string): unknown }, response: Response): void {
  session.push({}, 'end');
  response.end();
}

function ended(state: JobRow['state']): boolean {
  return state === 'done' || state === 'partial' || state === 'failed' || state === 'cancelled';
}

function runContext(request: Request) {
  return {
    locale: localeFor(request),
    signal: new AbortController().signal,
    progress: () => undefined,
    typedByPerson: false,
  };
}

function localeFor(request: Request): Locale {
  return localeOf(request.acceptsLanguages('fr', 'en') || 'en');
}

/** The one place where a thrown thing becomes a reply; what we did not foresee is logged once and says nothing. */
function failed(services: Pick<Services, 'log'>): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const requestId = response.locals.requestId as string;
    const failure = asFailure(error);
    if (failure.code === 'internal') {
      services.log.error('request failed', { requestId, error: error instanceof Error ? error.stack : String(error) });
    }
    if (response.headersSent) return next(error);
    const problem = problemOf(failure, localeFor(request), requestId);
    if (problem.status === 503) response.set('Retry-After', '5');
    response.status(problem.status).type('application/problem+json').json(problem);
  };
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const type = (error as { type?: string }).type;
  if (type === 'entity.parse.failed')
    return new Failure('malformed-body', {
      fr: 'Le corps n’est pas du JSON valable.',
      en: 'The body is not valid JSON.',
    });
  if (type === 'entity.too.large')
    return new Failure('too-large', { fr: 'Le corps dépasse 1 Mo.', en: 'The body is over 1 MB.' });
  if (type === 'encoding.unsupported')
    return new Failure('unsupported-media-type', {
      fr: 'Envoyez le corps sans compression.',
      en: 'Send the body uncompressed.',
    });
  return new Failure('internal', { fr: 'L’erreur est notée dans notre journal.', en: 'The error stands in our log.' });
}
