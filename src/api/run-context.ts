import type { Request } from 'express';
import { type Locale, localeOf } from '../core/values/locale.ts';
import type { RunContext } from '../operations/operation.ts';

/** The language of the reply, by `Accept-Language`; English unless French is preferred. */
export function localeFor(request: Request): Locale {
  return localeOf(request.acceptsLanguages('en', 'fr') || 'en');
}

export function runContext(request: Request): RunContext {
  return {
    locale: localeFor(request),
    signal: new AbortController().signal,
    progress: () => undefined,
    typedByPerson: false,
  };
}
