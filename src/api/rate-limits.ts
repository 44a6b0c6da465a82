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
  const isWrite = ({ method }: Request): boolean => method !== 'GET' && method !== 'HEAD';
  const isRead = (request: Request): boolean => !isWrite(request);
  return [
    rateLimit({ ...shared, ...headers, limit: perMinute.reads, identifier: 'read', skip: isWrite }),
    rateLimit({ ...shared, ...headers, limit: perMinute.writes, identifier: 'write', skip: isRead }),
    ...(key === undefined ? [] : [limitWrongKeys(key, shared)]),
  ];
}

/** Limits wrong keys only: whoever guesses behind an address never locks out the right key that comes from it. */
function limitWrongKeys(key: string, shared: Partial<Options>): RequestHandler {
  const hasKey = keyTest(key);
  const keyGenerator = (request: Request): string => ipKeyGenerator(request.ip ?? '');
  const counter = rateLimit({ ...shared, limit: perMinute.wrongKeys, standardHeaders: false, keyGenerator });
  return (request, response, next) => (hasKey(request) ? next() : counter(request, response, next));
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
