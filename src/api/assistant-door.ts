import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Request as HttpRequest, RequestHandler } from 'express';
import type { AssistantHandler } from './api-options.ts';
import { callerOf } from './authentication.ts';

/** `/mcp`: the tools of assistants over HTTP, behind the same keys and limits as the API. */
export function assistantDoor(answer: AssistantHandler): RequestHandler {
  return async (request, response) => {
    const reply = await answer(webRequest(request), request.body, callerOf(response));
    response.status(reply.status);
    reply.headers.forEach((value, name) => response.set(name, value));
    if (reply.body === null) response.end();
    else Readable.fromWeb(reply.body as ReadableStream).pipe(response);
  };
}

function webRequest(request: HttpRequest): Request {
  const left = new AbortController();
  request.res?.once('close', () => left.abort());
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string' && name !== 'content-length') headers.set(name, value);
  const body = request.method === 'POST' ? { body: JSON.stringify(request.body) } : {};
  return new Request(`http://${request.hostname}/mcp`, {
    method: request.method,
    headers,
    signal: left.signal,
    ...body,
  });
}
