import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, type Options, rateLimit } from 'express-rate-limit';
import { Failure } from '../core/values/failure.ts';
import { keyTest } from './authentication.ts';
import { problemOf } from './problem.ts';
import { localeFor } from './run-context.ts';

/** Requests of one caller in a minute (working assumption). */
const perMinute = { reads: 600, writes: 60, wrongKeys: 20 };

export function rateLimits(key: string | undefined): RequestHandler[] {
  const shared = { windowMs: 60_000, legacyHeaders: false, validate: false, handler: refuse } as const;
  const headers = { standardHeaders: 'draft-8' } as const;
  const isWrite = (request: Request): boolean => request.method === 'POST' || request.method === 'DELETE';
  const isRead = (request: Request): boolean => !isWrite(request);
  return [
    rateLimit({ ...shared, ...headers, limit: perMinute.reads, identifier: 'read', skip: isWrite }),
    rateLimit({ ...shared, ...headers, limit: perMinute.writes, identifier: 'write', skip: isRead }),
    ...(key === undefined ? [] : [limitWrongKeys(key, shared)]),
  ];
}

/** Counts wrong keys only: requests with the right key may stay open for as long as a job, as a stream of events does. */
function limitWrongKeys(key: string, shared: Partial<Options>): RequestHandler {
  const hasKey = keyTest(key);
  const limit = perMinute.wrongKeys;
  const caller = (request: Request): string => ipKeyGenerator(request.ip ?? '');
  const counter = rateLimit({ ...shared, limit, standardHeaders: false, keyGenerator: caller });
  return async (request, response, next) => {
    if (!hasKey(request)) return counter(request, response, next);
    // Beyond the limit the right key is rejected too: a caller who guesses must not find it out.
    const hits = await counter.getKey(caller(request));
    const isOver = hits !== undefined && hits.totalHits >= limit && (hits.resetTime?.getTime() ?? 0) > Date.now();
    return isOver ? refuse(request, response, next) : next();
  };
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
