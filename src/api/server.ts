import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import helmet from 'helmet';
import { Failure } from '../core/values/failure.ts';
import { lazy } from '../core/values/lazy.ts';
import type { Store } from '../io/services/store.ts';
import { validated } from '../operations/inputs/validated.ts';
import type { ApiOptions } from './api-options.ts';
import { callerOf, recogniseCaller, requireCaller, requireScope } from './authentication.ts';
import { assistantDoor } from './assistant-door.ts';
import { errorHandler } from './error-handler.ts';
import { cancelJob, jobSteps, stepJob } from './jobs/job-control.ts';
import { jobEvents } from './jobs/job-events.ts';
import { jsonBody, requireJson } from './bodies/json-body.ts';
import { refuseKeyOfProject, requireOwnProject } from './key-of-project.ts';
import { openApiDocument } from './openapi.ts';
import { cutList, inputOfWhole, openedQuery, sealedPage } from './list-pages.ts';
import { metrics } from './metrics.ts';
import { compressed } from './compressed.ts';
import { callerTurns } from './limits/caller-turns.ts';
import { addressLimit, assistantLimit, limitWrongKeys, rateLimits } from './limits/rate-limits.ts';
import { rawBody } from './bodies/raw-body.ts';
import { seenRevisionOf, sendJson } from './revisions.ts';
import { problemPage, referencePage } from './reference-pages.ts';
import { requestLog } from './request-log.ts';
import { requestId } from './request-id.ts';
import type { RouteDefinition } from './route.ts';
import { localeFor, runContext } from './run-context.ts';
import { runOnce } from './run-once.ts';
import { submitJob } from './submit-job.ts';
import { trimmed } from './trimmed.ts';
import { calendarFeed } from './open/calendar-feed.ts';
import { cmsHook } from './open/cms-hook.ts';
import { unsubscribe, unsubscribePage } from './open/unsubscribe.ts';
import { webApplication } from './web-application.ts';

/** The HTTP API: each route validates, then runs or queues the operation it names. */
export function apiApp(options: ApiOptions): Express {
  const app = express();
  const measured = metrics(options);
  const document = lazy(() => openApiDocument(options.routes, options.version));
  const description = sentWhole(document);
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set('trust proxy', options.trustedProxies ?? false);
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
      },
      referrerPolicy: { policy: 'no-referrer' },
    }),
    requestId,
    requestLog(options.services.log),
    measured.count,
  );
  const open: readonly (readonly [string, RequestHandler])[] = [
    ['/healthz', (_request, response) => void response.json({ status: 'ok' })],
    ['/readyz', async (_request, response) => void response.json(await ready(options))],
    ['/openapi.json', description],
    ['/v1/openapi.json', description],
    ['/docs', referencePage(document)],
    ['/problems/:code', problemPage],
    ['/unsubscribe/:token', unsubscribePage(options)],
  ];
  for (const [path, handle] of open) app.get(path, handle);
  app.post('/unsubscribe/:token', unsubscribe(options));
  const secret = secretAddresses(app, options);
  app.use(
    '/v1',
    ...guards(options, options.routes),
    ...rateLimits(options.store.rateCounts, options.routes, options.workspaceCallers),
    jsonUnless(options.routes),
  );
  for (const route of options.routes.filter(waitsInLine))
    app[route.method](route.path, requireScope(route.scope), requireRoom(route, options));
  // Larger limits come first: a body that is parsed is not parsed again.
  for (const { path, maxMegabytes, bytes } of options.routes)
    if (maxMegabytes) app.post(path, bytes === undefined ? jsonBody(maxMegabytes) : rawBody(maxMegabytes));
  app.use('/v1', jsonBody(1));
  openRoutes(app, options);
  if (options.assistant !== undefined) {
    const limits = assistantLimit(options.store.rateCounts, options.workspaceCallers);
    const checked = [...guards(options, []), ofWorkspace, ...limits, requireJson, jsonBody(1), requireScope('analyse')];
    app.all('/mcp', ...checked, assistantDoor(options.assistant));
  }
  app.get('/v1/metrics', requireScope('operator'), ofWorkspace, measured.show);
  app.get('/v1/events', requireScope('read'), jobEvents(options));
  app.delete('/v1/jobs/:id', requireScope('write'), cancelJob(options));
  for (const step of jobSteps) app.post(`/v1/jobs/:id/${step}`, requireScope('write'), stepJob(step, options));
  refuseOtherMethods(app, [
    ...open.map(([path]) => ['GET', path] as const),
    ...options.routes.map(({ method, path }) => [method.toUpperCase(), path] as const),
    ['POST', '/unsubscribe/:token'],
    ...secret,
    ['GET', '/v1/events'],
    ['GET', '/v1/metrics'],
    ['DELETE', '/v1/jobs/:id'],
    ...jobSteps.map((step) => ['POST', `/v1/jobs/:id/${step}`] as const),
  ]);
  if (options.web !== undefined) app.use(webApplication(options.web));
  app.use(nothingHere);
  app.use(errorHandler(options.services));
  return app;
}

/** Its bytes are made once, for who asks first: however many clients are slow to take them, they are in memory once. */
function sentWhole(document: () => object): RequestHandler {
  const bytes = lazy(() => Buffer.from(JSON.stringify(document())));
  return (_request, response) => void response.set('content-type', 'application/json; charset=utf-8').send(bytes());
}

/** Each route behind its right; reads of one caller wait for its own. */
function openRoutes(app: Express, options: ApiOptions): void {
  const turns = callerTurns(readsAtOnce);
  for (const route of options.routes) {
    const waits = route.method === 'get' && !waitsInLine(route) ? [turns] : [];
    app[route.method](route.path, requireScope(route.scope), ...waits, handler(route, options));
  }
}

function nothingHere(request: Request): never {
  const asked = `${request.method} ${request.path.slice(0, 200)}`;
  throw new Failure('not-found', {
    fr: `Rien ne répond à cette adresse\u202f: voyez /openapi.json. (${asked})`,
    en: `There is nothing at this address: see /openapi.json. (${asked})`,
  });
}

/** Addresses whose secret takes the place of a key; returns what each answers to. */
function secretAddresses(app: Express, options: ApiOptions): readonly (readonly [string, string])[] {
  const limited = addressLimit(options.store.rateCounts);
  app.get('/v1/feeds/:token', limited, calendarFeed(options));
  app.post('/v1/hooks/cms/:token', limited, ...cmsHook(options));
  return [
    ['GET', '/v1/feeds/:token'],
    ['POST', '/v1/hooks/cms/:token'],
  ];
}

/** For calls that do not name what they are about: a key of one project is refused. */
const ofWorkspace: RequestHandler = (_request, response, next) => {
  refuseKeyOfProject(callerOf(response));
  next();
};

/** What a request passes first; `open`: routes of callers who are nobody yet. */
function guards(options: ApiOptions, open: readonly RouteDefinition[]): RequestHandler[] {
  return [compressed, recogniseCaller(options), limitWrongKeys(options.store.rateCounts), requireCaller(open)];
}

/** Reads of one caller that run at once: one thread answers them all, more at once end no sooner (working assumption). */
const readsAtOnce = 4;

const waitsInLine = ({ mode, operation }: RouteDefinition): boolean => mode !== 'later' && operation.heavy === true;

/** Refuses a call that would wait too long before anything is read for it, the body and the database included. */
function requireRoom({ operation }: RouteDefinition, { runner }: ApiOptions): RequestHandler {
  return (_request, response, next) => {
    runner.requireRoom(operation, callerOf(response).id);
    next();
  };
}

/** How long jobs wait is for those who start more workers; a service with a long queue still answers. */
async function ready({ store }: ApiOptions): Promise<{ status: 'ok'; queueSeconds: number }> {
  const { queue } = await store.health();
  return { status: 'ok', queueSeconds: queue.oldestSeconds };
}

function handler(route: RouteDefinition, options: ApiOptions): RequestHandler {
  const { operation, mode, revised, scope, bytes, creates } = route;
  return async (request, response) => {
    const call = { route, request, response, services: options.services };
    const { fields, ...others } = request.query;
    // A file is whole: the field is then as unknown as any other.
    const query = mode === 'file' ? request.query : openedQuery(others, call);
    const given =
      bytes !== undefined ? { ...others, [bytes]: request.body } : hasBody(request) ? bodyOf(request) : query;
    const seen = revised === true ? { revision: seenRevisionOf(request) } : {};
    const input = validated(operation.input, { ...given, ...seen, ...request.params });
    const caller = callerOf(response);
    await requireOwnProject(caller, { request, input, store: options.store.in(caller.workspace) });
    if (mode === 'later') {
      const localised = { lang: localeFor(request), ...(input as Record<string, unknown>) };
      return submitJob({ operation, input: localised, request, response }, options);
    }
    const { asked, page } = inputOfWhole(route, input);
    const run = (store?: Store) =>
      options.runner.run(operation, asked, { ...runContext(request), ...(store === undefined ? {} : { store }) });
    // A session is opened in one browser: the reply to a repeated call would have no cookie.
    const found = scope === 'open' ? await run() : await runOnce(operation.id, run, { request, response, ...options });
    if (mode === 'file') return sendFile(response, found as SentFile);
    if (request.method === 'DELETE') return void response.status(204).end();
    if (creates === true) response.status(201);
    const answer = sealedPage(cutList(found, page), call);
    sendJson(request, response, fields === undefined ? answer : trimmed(answer, String(fields), operation.output));
  };
}

interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** Sends a file to be saved: an attachment is never shown as a page of this service. */
function sendFile(response: Response, { name, type, content }: SentFile): void {
  response.attachment(name);
  response.set({ 'Content-Type': type, 'Content-Length': String(content.length) });
  response.end(content);
}

const hasBody = ({ method }: Request): boolean => ['POST', 'PUT', 'PATCH'].includes(method);

/** Bodies are JSON, but those of the routes that take a file as it is. */
function jsonUnless(routes: readonly RouteDefinition[]): RequestHandler {
  const raw = new Set(routes.filter(({ bytes }) => bytes !== undefined).map(({ path }) => path));
  return (request, response, next) => {
    const isRaw = request.method === 'POST' && raw.has(`${request.baseUrl}${request.path}`.replace(/\/$/, ''));
    return isRaw ? next() : requireJson(request, response, next);
  };
}

function bodyOf(request: Request): Record<string, unknown> {
  const body: unknown = request.body ?? {};
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  throw new Failure('invalid-input', { fr: 'Envoyez un objet JSON.', en: 'Send a JSON object.' });
}

/** Answers 405 with the allowed methods when a known path is requested with another method. */
function refuseOtherMethods(app: Express, known: readonly (readonly [string, string])[]): void {
  const methods = new Map<string, Set<string>>();
  for (const [method, path] of known) methods.set(path, (methods.get(path) ?? new Set()).add(method));
  for (const [path, allowed] of methods) {
    if (allowed.has('GET')) allowed.add('HEAD');
    const list = [...allowed].sort().join(', ');
    app.all(path, (_request, response) => {
      response.set('Allow', list);
      throw new Failure('method-not-allowed', {
        fr: `Cette adresse répond à\u202f: ${list}.`,
        en: `This address accepts: ${list}.`,
      });
    });
  }
}
