import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { Failure } from '../core/values/failure.ts';

/** The revision that the caller has read: of If-Match, 0 with `If-None-Match: *`, which asks that there be none yet. */
export function seenRevisionOf(request: Request): number {
  const revision = /^"?r(\d{1,9})"?$/.exec(request.get('if-match') ?? '')?.[1];
  if (revision !== undefined) return Number(revision);
  if (request.get('if-match') === undefined && request.get('if-none-match') === '*') return 0;
  throw new Failure('precondition-required', {
    fr: 'Envoyez l’en-tête If-Match avec l’ETag que vous avez lu (par exemple "r3"), ou If-None-Match\u202f: * pour un objet nouveau.',
    en: 'Send the header If-Match with the ETag that you have read (such as "r3"), or If-None-Match: * for a new object.',
  });
}

/** Sends JSON with its ETag: the revision of an object, else the digest of the bytes; 304 when the reader has it. */
export function sendJson(request: Request, response: Response, found: unknown): void {
  const text = JSON.stringify(found);
  const { revision } = found as { revision?: unknown };
  const etag =
    typeof revision === 'number' ? `"r${revision}"` : `"${createHash('sha256').update(text).digest('base64url')}"`;
  response.set({ ETag: etag, 'Cache-Control': 'private, no-cache' });
  const known = (request.get('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (request.method !== 'GET' || !known.includes(etag)) return void response.type('json').send(text);
  response.status(304).end();
}
