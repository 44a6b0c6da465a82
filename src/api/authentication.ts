import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { Failure } from '../core/values/failure.ts';

/**
 * Returns a test whether a request carries the key. Both keys are hashed first, so that they have one length and the
 * comparison takes the same time for every given key.
 */
export function keyTest(key: string): (request: Request) => boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  const expected = digest(key);
  return (request) => {
    const given = /^Bearer +(\S{1,512})$/i.exec(request.get('authorization') ?? '')?.[1];
    return given !== undefined && timingSafeEqual(digest(given), expected);
  };
}

/**
 * Rejects requests without the key. When the service has no key, it rejects requests to a host name that is not this
 * machine's own: a foreign page could point its name at this address (DNS rebinding).
 */
export function requireKey(key: string | undefined): RequestHandler {
  if (key === undefined) return requireLoopbackName;
  const hasKey = keyTest(key);
  return (request, response, next) => {
    if (hasKey(request)) return next();
    response.set('WWW-Authenticate', 'Bearer');
    throw new Failure('unauthenticated', {
      fr: 'Envoyez l’en-tête Authorization\u202f: Bearer suivi de la clé du service.',
      en: 'Send the header Authorization: Bearer followed by the key of the service.',
    });
  };
}

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

const requireLoopbackName: RequestHandler = (request, _response, next) => {
  if (loopbackNames.has(request.hostname ?? '')) return next();
  throw new Failure('forbidden', {
    fr: 'Sans clé, le service ne répond qu’aux adresses localhost et 127.0.0.1\u202f: donnez une clé par MAILLAGE_KEY.',
    en: 'Without a key the service accepts requests to localhost and 127.0.0.1 only: set a key with MAILLAGE_KEY.',
  });
};
