import express, { type RequestHandler } from 'express';
import { Failure } from '../core/values/failure.ts';

export const megabyte = 1024 * 1024;

/** Parses a JSON body of at most so many megabytes; a body that is parsed already is left as it is. */
export function jsonBody(megabytes: number): RequestHandler {
  return express.json({ limit: megabytes * megabyte, inflate: false, strict: true, verify: refuseDeepJson });
}

/** Rejects other bodies than JSON: the form of a foreign web site cannot send JSON without a preflight request. */
export const requireJson: RequestHandler = (request, _response, next) => {
  const type = request.get('content-type') ?? '';
  const encoding = request.get('content-encoding') ?? 'identity';
  const isJson = /^application\/json\s*(;\s*charset=(?:utf-8|"utf-8")\s*)?$/i.test(type) && encoding === 'identity';
  const hasBody = request.method === 'POST' || request.method === 'PATCH';
  if (!hasBody || isJson) return next();
  throw new Failure('unsupported-media-type', {
    fr: 'Envoyez le corps en application/json, UTF-8, sans compression.',
    en: 'Send the body as application/json, UTF-8, uncompressed.',
  });
};

/** Levels of nesting that a body may have. */
const maxDepth = 64;

/** Rejects deep JSON before it is parsed: code that recurses over the value would overflow the stack. */
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
    if (depth > maxDepth) throw tooDeep();
  }
}

function tooDeep(): Failure {
  return new Failure('malformed-body', {
    fr: `Le corps a plus de ${maxDepth} niveaux\u202f: aplatissez-le.`,
    en: `The body has more than ${maxDepth} levels: flatten it.`,
  });
}
