import type { Request } from 'express';
import { type Locale, localeOf } from '../core/values/locale.ts';
import { addressOf, setSessionCookie } from './authentication.ts';
import type { Caller } from './key-ring.ts';
import { abandoned, type RunContext } from '../operations/operation.ts';

/** The language of the reply, by `Accept-Language`; English unless French is preferred. */
export function localeFor(request: Request): Locale {
  return localeOf(request.acceptsLanguages('en', 'fr') || 'en');
}

/** The context of a request; its signal aborts when the client leaves before the response is sent. */
export function runContext(request: Request): RunContext {
  const left = new AbortController();
  const response = request.res!;
  const { id, workspace, scope, session } = response.locals.caller as Caller;
  response.once('close', () => {
    if (!response.writableFinished) left.abort(abandoned);
  });
  return {
    locale: localeFor(request),
    signal: left.signal,
    progress: () => undefined,
    typedByPerson: false,
    workspace,
    door: 'http',
    caller: id,
    scope,
    address: addressOf(request),
    ...(session === undefined ? {} : { session }),
    keepSession: (token) => setSessionCookie(request, token),
  };
}
