import type { CookieOptions, Request } from 'express';

/** Kept by browsers over https alone, for this host alone, whatever another host of the domain sets (RFC 6265bis). */
export const safeCookie = '__Host-maillage';
/** On this machine, which browsers reach without https. */
const localCookie = 'maillage';

export const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

const isLocal = (request: Request): boolean => loopbackNames.has(request.hostname ?? '');

/** The token of the session of a browser; null without one. */
export function sessionTokenOf(request: Request): string | null {
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
