import type { ErrorRequestHandler } from 'express';
import { Failure } from '../core/values/failure.ts';
import type { Text } from '../core/values/text.ts';
import type { Services } from '../io/services/services.ts';
import { abandoned } from '../operations/operation.ts';
import { bodyTooLarge } from './bodies/json-body.ts';
import { problemOf } from './problem.ts';
import { localeFor } from './run-context.ts';

/** Turns every error into a problem document. An unforeseen error is logged once, and its message is not sent. */
export function errorHandler(services: Pick<Services, 'log'>): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    // The client left: nobody reads an answer.
    if (error === abandoned) return;
    const requestId = response.locals.requestId as string;
    const failure = asFailure(error);
    if (failure.code === 'internal') services.log.error('request-failed', { requestId, error });
    if (response.headersSent) return next(error);
    const problem = problemOf(failure, localeFor(request), requestId);
    if (problem.status === 503) response.set('Retry-After', problem.code === 'overloaded' ? '1' : '5');
    if (problem.code === 'idempotency-in-progress') response.set('Retry-After', '1');
    const { resetAt } = (failure.data.quota ?? {}) as { resetAt?: string };
    if (problem.code === 'quota-exceeded' && resetAt !== undefined)
      response.set('Retry-After', String(Math.max(1, Math.ceil((Date.parse(resetAt) - Date.now()) / 1_000))));
    response.status(problem.status).type('application/problem+json').json(problem);
  };
}

/** Errors of Express and of its body parser have a type, or a status from 400 to 499 when the caller is at fault. */
function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { type, status, limit } = (error ?? {}) as { type?: string; status?: number; limit?: number };
  if (type === 'entity.parse.failed') return new Failure('malformed-body', notJson);
  if (type === 'entity.too.large') return bodyTooLarge(limit);
  if (type === 'encoding.unsupported' || type === 'charset.unsupported')
    return new Failure('unsupported-media-type', compressed);
  if (typeof status === 'number' && status >= 400 && status < 500) return new Failure('malformed-body', unreadable);
  return new Failure('internal', logged);
}

const notJson: Text = {
  fr: 'Le corps n’est pas du JSON valable\u202f: corrigez-le puis recommencez.',
  en: 'The body is not valid JSON: correct it and try again.',
};

const compressed: Text = {
  fr: 'Envoyez le corps en UTF-8, sans compression.',
  en: 'Send the body in UTF-8, uncompressed.',
};
const unreadable: Text = {
  fr: 'La demande n’est pas lisible\u202f: vérifiez son adresse et ses en-têtes.',
  en: 'The request cannot be read: check its address and headers.',
};
const logged: Text = {
  fr: 'L’erreur est notée dans notre journal sous cette référence.',
  en: 'The error is in our log under this reference.',
};
