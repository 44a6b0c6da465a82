import type { PageRecord } from '../../pages/page.ts';
import { bareHost } from './site-hosts.ts';

/** Answers that refuse a robot rather than say that a page is gone: never a dead link. */
const refusals: ReadonlySet<number> = new Set([401, 403, 407, 429, 451, 999]);

export function isSuccess(record: PageRecord): boolean {
  return record.status !== null && record.status >= 200 && record.status < 300;
}

export function isRedirect(record: PageRecord): boolean {
  return record.status !== null && record.status >= 300 && record.status < 400 && record.status !== 304;
}

export function isTemporary(status: number | null): boolean {
  return status === 302 || status === 303 || status === 307;
}

/** A button that counts and sends to another site (« Partager sur Facebook »): it has no other address to give. */
export function isExit({ url, status, redirectTo }: PageRecord): boolean {
  return isTemporary(status) && redirectTo !== null && bareHost(redirectTo) !== bareHost(url);
}

/** Sends visitors and engines elsewhere at once (Google takes it for a redirect): nobody reads what it holds. */
export function isForwarding({ url, content }: PageRecord): boolean {
  const refresh = content?.refresh;
  return refresh != null && refresh.seconds <= 1 && refresh.url !== url;
}

export function isRefusalStatus(status: number | null): boolean {
  return status !== null && refusals.has(status);
}

/** 4xx that a visitor gets too: refusals of robots and 408 left out. */
export function isClientErrorStatus(status: number | null): boolean {
  return status !== null && status >= 400 && status < 500 && status !== 408 && !refusals.has(status);
}

export function isServerErrorStatus(status: number | null): boolean {
  return status !== null && status >= 500 && status < 600;
}

/** A link to such a page leads a visitor nowhere. */
export function isBrokenStatus(status: number | null): boolean {
  return isClientErrorStatus(status) || isServerErrorStatus(status);
}
