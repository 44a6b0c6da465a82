import type { Request, RequestHandler, Response } from 'express';
import { Failure } from '../core/values/failure.ts';
import { parsedUrl } from '../core/values/url.ts';
import { scopes } from '../io/services/api-keys.ts';
import { localWorkspace } from '../io/services/store.ts';
import type { ApiOptions } from './api-options.ts';
import { type Caller, KeyRing } from './key-ring.ts';
import type { RouteScope } from './route.ts';

/** The caller of a request that was let in. */
export function callerOf(response: Response): Caller {
  return response.locals.caller as Caller;
}

/**
 * Recognises the caller by its key; a request without one has no caller (`requireCaller`). When the service has no key of its
 * own, it serves this machine: a request without a key may do everything, if its host name is that of this machine, since
 * a foreign page could point its name at this address (DNS rebinding), and if no page of another origin sends it.
 */
export function recogniseCaller({
  key,
  services,
  store,
}: Pick<ApiOptions, 'key' | 'services' | 'store'>): RequestHandler {
  const ring = new KeyRing(key, { services, store });
  return async (request, response, next) => {
    const given = request.get('authorization');
    if (given !== undefined) {
      const text = /^Bearer +(\S{1,512})$/i.exec(given)?.[1];
      response.locals.caller = text === undefined ? null : await ring.callerOf(text);
    } else if (key === undefined) {
      if (!loopbackNames.has(request.hostname ?? '')) throw foreignName;
      if (isFromAnotherOrigin(request)) throw foreignOrigin;
      response.locals.caller = { id: request.ip ?? '', scope: 'admin', workspace: localWorkspace } satisfies Caller;
    }
    next();
  };
}

export function isRecognised(response: Response): boolean {
  return (response.locals.caller ?? null) !== null;
}

/** Rejects requests of unknown callers. */
export const requireCaller: RequestHandler = (_request: Request, response, next) => {
  if (isRecognised(response)) return next();
  response.set('WWW-Authenticate', 'Bearer');
  throw new Failure('unauthenticated', {
    fr: 'Envoyez l’en-tête Authorization\u202f: Bearer suivi d’une clé valable du service.',
    en: 'Send the header Authorization: Bearer followed by a valid key of the service.',
  });
};

/** Rejects callers whose key does not include the scope. */
export function requireScope(scope: RouteScope): RequestHandler {
  const needed = scope === 'operator' ? 'admin' : scope;
  return (_request, response, next) => {
    const { scope: own, workspace } = callerOf(response);
    if (scope === 'operator' && workspace !== localWorkspace) throw ofTheInstallation;
    if (scopes.indexOf(own) >= scopes.indexOf(needed)) return next();
    throw new Failure('forbidden', {
      fr: `Cette clé a le droit ${own}\u202f; il faut ${needed} pour cet appel.`,
      en: `This key has the right ${own}; this call needs ${needed}.`,
    });
  };
}

const ofTheInstallation = new Failure('forbidden', {
  fr: 'Cet appel concerne l’installation entière\u202f: il faut une clé d’administration de celle-ci, pas d’un espace de travail.',
  en: 'This call is about the whole installation: it needs an administration key of the installation, not of a workspace.',
});

/** Browsers name the origin of the page in every request that changes something. */
function isFromAnotherOrigin(request: Request): boolean {
  const origin = request.get('origin');
  return origin !== undefined && parsedUrl(origin)?.host !== request.get('host');
}

const foreignOrigin = new Failure('forbidden', {
  fr: 'Sans clé, le service ne répond qu’à ses propres pages : envoyez une clé, ou appelez-le hors d’un navigateur.',
  en: 'Without a key the service answers its own pages only: send a key, or call it outside a browser.',
});

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

const foreignName = new Failure('forbidden', {
  fr: 'Sans clé, le service ne répond qu’aux adresses localhost et 127.0.0.1\u202f: donnez une clé par MAILLAGE_KEY.',
  en: 'Without a key the service accepts requests to localhost and 127.0.0.1 only: set a key with MAILLAGE_KEY.',
});
