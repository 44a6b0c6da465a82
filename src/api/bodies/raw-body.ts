import type { Request, RequestHandler } from 'express';
import { Failure } from '../../core/values/failure.ts';
import { abandoned } from '../../operations/operation.ts';
import { bodyTooLarge } from './json-body.ts';

const bytesType = 'application/octet-stream';

/**
 * Reads a body of bytes, of at most so many megabytes, into `request.body`. One that is larger is refused at once: where it
 * is declared, before its first byte, else at the first byte too many; the rest is not read.
 */
export function rawBody(megabytes: number): RequestHandler {
  const limit = megabytes * 1024 * 1024;
  return async (request, response, next) => {
    if (!isBytes(request)) throw notBytes;
    try {
      if (Number(request.get('content-length')) > limit) throw bodyTooLarge(limit);
      request.body = await bytesOf(request, limit);
    } catch (error) {
      if (request.errored !== null) throw abandoned;
      response.set('Connection', 'close');
      throw error;
    }
    next();
  };
}

function isBytes(request: Request): boolean {
  const type = (request.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  return type === bytesType && (request.get('content-encoding') ?? 'identity') === 'identity';
}

/** The iterator must not destroy the request: the refusal would have no connection to leave by. */
async function bytesOf(request: Request, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    parts.push(part as Buffer);
    length += (part as Buffer).length;
    if (length > limit) throw bodyTooLarge(limit);
  }
  return Buffer.concat(parts, length);
}

const notBytes = new Failure('unsupported-media-type', {
  fr: `Envoyez le fichier lui-même en ${bytesType}, sans compression.`,
  en: `Send the file itself as ${bytesType}, uncompressed.`,
});
