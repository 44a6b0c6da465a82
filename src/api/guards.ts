import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, type Options, rateLimit } from 'express-rate-limit';
import { Failure } from '../core/values/failure.ts';
import { problemOf } from './problem.ts';
import { localeFor } from './run-context.ts';

/** Headers that every reply carries. */
export const identify: RequestHandler = (_request, response, next) => {
  response.locals.requestId = `req_${randomUUID().replaceAll('-', '')}`;
  response.set('X-Request-Id', response.locals.requestId as string);
  response.set('Cache-Control', 'no-store');
  next();
};

/**
 * Whether a request carries the key. Hashing first makes both sides equally long, so that the comparison takes the same
 * time whatever was sent.
 */
function keyCheck(key: string): (request: Request) => boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  const wanted = digest(key);
  return (request) => {
    const given = /^Bearer +(\S{1,512})$/i.exec(request.get('authorization') ?? '')?.[1];
    return given !== undefined && timingSafeEqual(digest(given), wanted);
  };
}

/**
 * Asks for the key. Without one only this machine may ask, by one of its own names: a page elsewhere whose name was made
 * to point here is refused.
 */
export function bearer(key: string | undefined): RequestHandler {
  if (key === undefined) return ownNamesOnly;
  const isRight = keyCheck(key);
  return (request, response, next) => {
    if (isRight(request)) return next();
    response.set('WWW-Authenticate', 'Bearer');
    throw new Failure('unauthenticated', {
      fr: 'Envoyez l’en-tête Authorization\u202f: Bearer suivi de la clé du service.',
      en: 'Send the header Authorization: Bearer followed by the key of the service.',
    });
  };
}

const ownNames = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

const ownNamesOnly: RequestHandler = (request, _response, next) => {
  if (ownNames.has(request.hostname ?? '')) return next();
  throw new Failure('forbidden', {
    fr: 'Sans clé, le service ne répond qu’aux adresses localhost et 127.0.0.1\u202f: donnez une clé par MAILLAGE_KEY.',
    en: 'Without a key the service answers at localhost and 127.0.0.1 only: give a key with MAILLAGE_KEY.',
  });
};

/** Only JSON bodies: a form of another web site cannot send one without asking first. */
export const jsonOnly: RequestHandler = (request, _response, next) => {
  const type = request.get('content-type') ?? '';
  const encoding = request.get('content-encoding') ?? 'identity';
  const isJson = /^application\/json\s*(;\s*charset=(?:utf-8|"utf-8")\s*)?$/i.test(type) && encoding === 'identity';
  if (request.method !== 'POST' || isJson) return next();
  throw new Failure('unsupported-media-type', {
    fr: 'Envoyez le corps en application/json, UTF-8, sans compression.',
    en: 'Send the body as application/json, UTF-8, uncompressed.',
  });
};

/** A linear look before parsing: whoever recurses over the value later must not overflow. */
export function refuseDeepJson(_request: unknown, _response: unknown, body: Buffer): void {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (inString) {
      if (byte === 0x5c) at++;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x7b || byte === 0x5b) depth++;
    else if (byte === 0x7d || byte === 0x5d) depth--;
    if (depth > deepestJson) throw tooDeep();
  }
}

const deepestJson = 64;

function tooDeep(): Failure {
  return new Failure('malformed-body', {
    fr: `Le corps a plus de ${deepestJson} niveaux\u202f: aplatissez-le.`,
    en: `The body has more than ${deepestJson} levels: flatten it.`,
  });
}

/** Per caller and minute: 600 questions, 60 writes, 20 wrong keys. */
export function limits(key: string | undefined): RequestHandler[] {
  const shared = { windowMs: 60_000, legacyHeaders: false, validate: false, handler: tooMany } as const;
  const isWrite = (request: Request): boolean => request.method === 'POST' || request.method === 'DELETE';
  return [
    rateLimit({ ...shared, limit: 600, standardHeaders: 'draft-8', identifier: 'read', skip: isWrite }),
    rateLimit({
      ...shared,
      limit: 60,
      standardHeaders: 'draft-8',
      identifier: 'write',
      skip: (request) => !isWrite(request),
    }),
    ...(key === undefined ? [] : [wrongKeys(key, shared)]),
  ];
}

/** Wrong keys alone are counted, not requests that have no answer yet: a stream of events lasts as long as its job. */
function wrongKeys(key: string, shared: Partial<Options>): RequestHandler {
  const isRight = keyCheck(key);
  const most = 20;
  const caller = (request: Request): string => ipKeyGenerator(request.ip ?? '');
  const counted = rateLimit({ ...shared, limit: most, standardHeaders: false, keyGenerator: caller });
  return async (request, response, next) => {
    if (!isRight(request)) return counted(request, response, next);
    // After too many the right one is refused too: who guesses must not learn it.
    const hits = await counted.getKey(caller(request));
    const isOver = hits !== undefined && hits.totalHits >= most && (hits.resetTime?.getTime() ?? 0) > Date.now();
    return isOver ? tooMany(request, response, next) : next();
  };
}

const tooMany: RequestHandler = (request, response) => {
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
