import express, { type RequestHandler } from 'express';
import { Failure } from '../../core/values/failure.ts';

const megabyte = 1024 * 1024;

/**
 * Parses a JSON body of at most so many megabytes; a body that is parsed already is left as it is. One that is declared larger is
 * refused at once: the parser would first read it to its end.
 */
export function jsonBody(megabytes: number): RequestHandler {
  const limit = megabytes * megabyte;
  const parse = express.json({ limit, inflate: false, strict: true, verify: refuseVastJson });
  return (request, response, next) => {
    if (request.body === undefined && Number(request.get('content-length')) > limit) {
      response.set('Connection', 'close');
      throw bodyTooLarge(limit);
    }
    return parse(request, response, next);
  };
}

/** `limit`: bytes. */
export const bodyTooLarge = (limit = megabyte): Failure =>
  new Failure('too-large', {
    fr: `Le corps dépasse ${limit / megabyte}\u00a0Mo\u202f: réduisez-le.`,
    en: `The body is over ${limit / megabyte} MB: make it smaller.`,
  });

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

/** Fields that one object of a body may have: the largest that the service knows has some hundred. */
const maxFields = 5_000;

/**
 * Rejects deep JSON before it is parsed, since code that recurses over the value would overflow the stack, and objects with
 * very many fields, which take long to check one by one in the thread that answers everybody.
 */
export function refuseVastJson(_request: unknown, _response: unknown, body: Buffer): void {
  const fields = new Uint32Array(maxDepth + 2);
  let depth = 0;
  let inString = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (inString) {
      if (byte === 0x5c) at++;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x7b || byte === 0x5b) fields[++depth] = 0;
    else if (byte === 0x3a && ++fields[depth]! > maxFields) throw tooManyFields();
    else if (byte === 0x7d || byte === 0x5d) depth--;
    if (depth > maxDepth) throw tooDeep();
  }
}

function tooManyFields(): Failure {
  return new Failure('malformed-body', {
    fr: `Un objet du corps a plus de ${maxFields} champs\u202f: gardez ceux que le service connaît.`,
    en: `An object of the body has more than ${maxFields} fields: keep those that the service knows.`,
  });
}

function tooDeep(): Failure {
  return new Failure('malformed-body', {
    fr: `Le corps a plus de ${maxDepth} niveaux\u202f: aplatissez-le.`,
    en: `The body has more than ${maxDepth} levels: flatten it.`,
  });
}
