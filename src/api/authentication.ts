import type { CookieOptions, Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import { isWithin } from '../core/values/addresses/address-ranges.ts';
import { Failure } from '../core/values/failure.ts';
import { parsedUrl } from '../core/values/url.ts';
import { scopes } from '../io/services/api-keys.ts';
import { localWorkspace, noWorkspace } from '../io/services/store.ts';
import { scopeOfRole } from '../io/services/stored/members.ts';
import { tokenDigest } from '../operations/members/member-form.ts';
import type { ApiOptions } from './api-options.ts';
import { type Caller, KeyRing } from './key-ring.ts';
import type { RouteDefinition, RouteScope } from './route.ts';

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
      const caller = text === undefined ? null : await ring.callerOf(text, !safeMethods.has(request.method));
      if (caller?.addresses?.some((one) => isWithin(request.ip ?? '', one)) === false) throw foreignAddress(request.ip);
      response.locals.caller = caller;
      return next();
    }
    const member = await signedIn(request, store);
    if (member !== null) {
      // Browsers send the cookie with requests of every page: a change is taken from our own pages alone.
      if (!safeMethods.has(request.method) && !isFromOwnOrigin(request)) throw foreignOrigin;
      response.locals.caller = member;
    } else if (key === undefined) {
      if (!loopbackNames.has(request.hostname ?? '')) throw foreignName;
      if (isFromAnotherOrigin(request)) throw foreignOrigin;
      response.locals.caller = { id: request.ip ?? '', scope: 'admin', workspace: localWorkspace } satisfies Caller;
    }
    next();
  };
}

/** The owner of the key learns which address the service sees: behind a proxy it may be that of the proxy. */
const foreignAddress = (address: string | undefined): Failure =>
  new Failure('forbidden', {
    fr: `Cette clé n’est pas acceptée depuis l’adresse ${address ?? 'inconnue'}\u202f: employez-la depuis une de ses adresses, ou créez une autre clé.`,
    en: `This key is not accepted from the address ${address ?? '(unknown)'}: use it from one of its addresses, or create another key.`,
  });

async function signedIn(request: Request, store: Pick<ApiOptions['store'], 'workspaces'>): Promise<Caller | null> {
  const token = sessionTokenOf(request);
  if (token === null) return null;
  const session = tokenDigest(token);
  const member = await store.workspaces.people.memberOfSession(session);
  if (member === null) return null;
  return { id: member.id, scope: scopeOfRole[member.role], workspace: member.workspace, session };
}

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD']);

export function isRecognised(response: Response): boolean {
  return (response.locals.caller ?? null) !== null;
}

/** Rejects requests of unknown callers, except at the addresses that are open to them: from there, they are nobody. */
export function requireCaller(routes: readonly RouteDefinition[]): RequestHandler {
  const open = new Set(
    routes.filter(({ scope }) => scope === 'open').map(({ method, path }) => `${method.toUpperCase()} ${path}`),
  );
  return (request, response, next) => {
    if (isRecognised(response)) return next();
    if (open.has(`${request.method} ${request.baseUrl}${request.path}`)) {
      if (isFromAnotherOrigin(request)) throw foreignOrigin;
      response.locals.caller = { id: addressOf(request), scope: 'analyse', workspace: noWorkspace } satisfies Caller;
      return next();
    }
    response.set('WWW-Authenticate', 'Bearer');
    throw new Failure('unauthenticated', {
      fr: 'Connectez-vous, ou envoyez l’en-tête Authorization\u202f: Bearer suivi d’une clé valable du service.',
      en: 'Sign in, or send the header Authorization: Bearer followed by a valid key of the service.',
    });
  };
}

/** The address of a caller, for IPv6 the block of one customer: who has one address there has all. */
export const addressOf = (request: Request): string => ipKeyGenerator(request.ip ?? '');

/** Rejects callers whose key does not include the scope. */
export function requireScope(scope: RouteScope): RequestHandler {
  const needed = scope === 'operator' ? 'admin' : scope === 'open' ? 'analyse' : scope;
  return (_request, response, next) => {
    const { scope: own, workspace } = callerOf(response);
    if (scope === 'open') return next();
    if (workspace === noWorkspace) throw notSignedIn;
    if (scope === 'operator' && workspace !== localWorkspace) throw ofTheInstallation;
    if (scopes.indexOf(own) >= scopes.indexOf(needed)) return next();
    throw new Failure('forbidden', {
      fr: `Cette clé a le droit ${own}\u202f; il faut ${needed} pour cet appel.`,
      en: `This key has the right ${own}; this call needs ${needed}.`,
    });
  };
}

const notSignedIn = new Failure('unauthenticated', { fr: 'Connectez-vous d’abord.', en: 'Sign in first.' });

const ofTheInstallation = new Failure('forbidden', {
  fr: 'Cet appel concerne l’installation entière\u202f: il faut une clé d’administration de celle-ci, pas d’un espace de travail.',
  en: 'This call is about the whole installation: it needs an administration key of the installation, not of a workspace.',
});

/** Browsers name the origin of the page in every request that changes something. */
function isFromAnotherOrigin(request: Request): boolean {
  const origin = request.get('origin');
  return origin !== undefined && parsedUrl(origin)?.host !== request.host;
}

/** True when the request names its origin, and it is this service. */
const isFromOwnOrigin = (request: Request): boolean =>
  request.get('origin') !== undefined && !isFromAnotherOrigin(request);

const foreignOrigin = new Failure('forbidden', {
  fr: 'Sans clé, le service ne répond qu’à ses propres pages : envoyez une clé, ou appelez-le hors d’un navigateur.',
  en: 'Without a key the service answers its own pages only: send a key, or call it outside a browser.',
});

const foreignName = new Failure('forbidden', {
  fr: 'Sans clé, le service ne répond qu’aux adresses localhost et 127.0.0.1\u202f: donnez une clé par MAILLAGE_KEY.',
  en: 'Without a key the service accepts requests to localhost and 127.0.0.1 only: set a key with MAILLAGE_KEY.',
});

/** Kept by browsers over https alone, for this host alone, whatever another host of the domain sets (RFC 6265bis). */
export const safeCookie = '__Host-maillage';
/** On this machine, which browsers reach without https. */
const localCookie = 'maillage';

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

const isLocal = (request: Request): boolean => loopbackNames.has(request.hostname ?? '');

/** The token of the session of a browser; null without one. */
function sessionTokenOf(request: Request): string | null {
  const name = isLocal(request) ? localCookie : safeCookie;
  for (const cookie of (request.get('cookie') ?? '').split(';')) {
    const [given, value] = cookie.trim().split('=', 2);
    if (given === name && value !== undefined && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
}

/** Keeps the token in the browser that asks; null ends what it keeps. Scripts never read it. */
export function setSessionCookie(request: Request, token: string | null): void {
  const local = isLocal(request);
  const options: CookieOptions = { httpOnly: true, secure: !local, sameSite: 'lax', path: '/' };
  const name = local ? localCookie : safeCookie;
  if (token === null) request.res!.clearCookie(name, options);
  else request.res!.cookie(name, token, options);
}
