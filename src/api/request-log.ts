import type { RequestHandler, Response } from 'express';
import type { Log } from '../io/services/log.ts';
import type { Caller } from './key-ring.ts';

/** The pattern of the address that answered, without the ids and proofs in it; null when none did. */
export function patternOf({ req, locals }: Response): string | null {
  return (req.route as { path?: string } | undefined)?.path ?? (locals.pattern as string | undefined) ?? null;
}

/** One event of the log for each request that ends, at the level `info`. */
export function requestLog(log: Log): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.once('close', () => {
      const caller = (response.locals.caller ?? null) as Caller | null;
      log.info('request', {
        requestId: response.locals.requestId as string,
        method: request.method,
        route: patternOf(response),
        status: response.writableFinished ? response.statusCode : null,
        ms: Math.round(performance.now() - start),
        caller: caller?.id ?? null,
        workspace: caller?.workspace ?? null,
      });
    });
    next();
  };
}
