import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

/** Gives each request an id, in `response.locals` and in a header, and forbids caches to store replies. */
export const requestId: RequestHandler = (_request, response, next) => {
  response.locals.requestId = `req_${randomUUID().replaceAll('-', '')}`;
  response.set('X-Request-Id', response.locals.requestId as string);
  response.set('Cache-Control', 'no-store');
  next();
};
