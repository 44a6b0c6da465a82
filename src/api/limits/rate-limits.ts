import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, type Options, rateLimit } from 'express-rate-limit';
import { isAddress } from '../../core/values/addresses/address-ranges.ts';
import { Failure } from '../../core/values/failure.ts';
import { noWorkspace } from '../../io/services/store.ts';
import type { RateCounts } from '../../io/store/rate-counts.ts';
import { callerOf, isRecognised } from '../authentication.ts';
import type { RouteDefinition } from '../route.ts';
import { problemOf } from '../problem.ts';
import { localeFor } from '../run-context.ts';
import { countsOf } from './shared-counts.ts';

/** Requests of one caller in a minute (working assumption). */
const perMinute = {
  read: 600,
  preview: 180,
  analyse: 60,
  write: 60,
  admin: 60,
  assistant: 300,
  secretAddress: 60,
  wrongKeys: 20,
};

/**
 * Share of a workspace, in shares of one caller, unless the operator gives another: no caller can use it up alone, and more
 * keys do not make it larger (working assumption).
 */
const callersOfWorkspace = 2;

const shared: Partial<Options> = {
  windowMs: 60_000,
  legacyHeaders: false,
  validate: false,
  handler: (request, response, next) => refuse(request, response, next),
};

const classes = ['read', 'preview', 'analyse', 'write', 'admin'] as const;
type RateClass = (typeof classes)[number];

/**
 * Limits the requests of a caller and of its workspace. What reads, what asks what a change would give, what an editor asks
 * about a draft, what changes data and what administers are counted apart: a person who writes never waits for a program that
 * imports, nor the other way round, and a screen may ask at each key pressed.
 */
export function rateLimits(
  counts: RateCounts | null,
  routes: readonly RouteDefinition[],
  callers = callersOfWorkspace,
): RequestHandler[] {
  const classOf = classesOf(routes);
  return classes.flatMap((name) =>
    limits(name, { limit: perMinute[name], callers, skip: (request) => classOf(request) !== name }, counts),
  );
}

const classOfScope = {
  open: 'write',
  read: 'preview',
  analyse: 'analyse',
  write: 'write',
  admin: 'admin',
  operator: 'admin',
} as const satisfies Record<RouteDefinition['scope'], RateClass>;

/** By the method, and of what sends data by the right that it needs: data sent by who may only read change nothing. */
function classesOf(routes: readonly RouteDefinition[]): (request: Request) => RateClass {
  const known = routes.flatMap(({ method, path, scope }) => {
    const name = classOfScope[scope];
    const form = new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}/?$`, 'i');
    return name === 'write' ? [] : [{ method: method.toUpperCase(), form, name }];
  });
  return ({ method, baseUrl, path }) => {
    if (method === 'GET' || method === 'HEAD') return 'read';
    const address = `${baseUrl}${path}`;
    return known.find((one) => one.method === method && one.form.test(address))?.name ?? 'write';
  };
}

/** An assistant sends a POST for every call, a look at its job included: reads and writes cannot be distinguished here. */
export function assistantLimit(counts: RateCounts | null, callers = callersOfWorkspace): RequestHandler[] {
  return limits('assistant', { limit: perMinute.assistant, callers }, counts);
}

interface Limit extends Pick<Partial<Options>, 'skip'> {
  readonly limit: number;
  /** Share of a workspace, in shares of one caller. */
  readonly callers: number;
}

/** One limit for each caller, then one for each workspace; the headers give what is left of both. */
function limits(name: string, { limit, callers, ...options }: Limit, counts: RateCounts | null): RequestHandler[] {
  const ofWorkspace = `${name}-workspace`;
  const all = { ...shared, ...options, standardHeaders: 'draft-8' } as const;
  return [
    rateLimit({ ...all, ...countsOf(name, counts), limit, identifier: name, keyGenerator: byCaller }),
    rateLimit({
      ...all,
      ...countsOf(ofWorkspace, counts),
      limit: limit * callers,
      identifier: ofWorkspace,
      keyGenerator: byWorkspace,
    }),
  ];
}

/** Callers who are nobody yet share no workspace. */
function byWorkspace(request: Request, response: Response): string {
  const { workspace } = callerOf(response);
  return workspace === noWorkspace ? byCaller(request, response) : `workspace ${workspace}`;
}

/** Limits the requests of an address where an address with a secret takes the place of a key. */
export function addressLimit(counts: RateCounts | null): RequestHandler {
  return rateLimit({
    ...shared,
    ...countsOf('address', counts),
    limit: perMinute.secretAddress,
    standardHeaders: 'draft-8',
    identifier: 'address',
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
  });
}

/** A key has its own count; on a machine of its own, a service without keys counts by address. */
function byCaller(_request: Request, response: Response): string {
  const { id } = callerOf(response);
  return isAddress(id) ? ipKeyGenerator(id) : `key ${id}`;
}

/**
 * Limits wrong keys only: guesses from an address never lock out a right key that comes from it, nor the persons who sign in
 * from there.
 */
export function limitWrongKeys(counts: RateCounts | null): RequestHandler {
  return rateLimit({
    ...shared,
    ...countsOf('wrong key', counts),
    limit: perMinute.wrongKeys,
    standardHeaders: false,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
    skip: (request, response) => isRecognised(response) || request.get('authorization') === undefined,
  });
}

const refuse: RequestHandler = (request, response) => {
  const failure = new Failure('rate-limited', {
    fr: 'Attendez une minute avant de recommencer.',
    en: 'Wait a minute before trying again.',
  });
  if (!response.get('Retry-After')) response.set('Retry-After', '60');
  response
    .status(429)
    .type('application/problem+json')
    .json(problemOf(failure, localeFor(request), response.locals.requestId as string));
};
