import type { PageRecord } from '../../pages/page.ts';
import { bareHost } from './site-hosts.ts';

/** Statuses that refuse a robot and do not prove that a page is gone: such links are never dead. */
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

/**
 * True for an address that counts a click and redirects to another site (« Partager sur Facebook »): the link cannot be
 * replaced by its target.
 */
export function isOutboundRedirect({ url, status, redirectTo }: PageRecord): boolean {
  return isTemporary(status) && redirectTo !== null && bareHost(redirectTo) !== bareHost(url);
}

/**
 * True for a page that sends visitors and engines elsewhere at once (Google treats it as a redirect): its content is
 * never read.
 */
export function isForwarding({ url, content }: PageRecord): boolean {
  const refresh = content?.refresh;
  return refresh != null && refresh.seconds <= 1 && refresh.url !== url;
}

export function isRefusalStatus(status: number | null): boolean {
  return status !== null && refusals.has(status);
}

/** 4xx statuses that visitors get too: refusals of robots and 408 are left out. */
export function isClientErrorStatus(status: number | null): boolean {
  return status !== null && status >= 400 && status < 500 && status !== 408 && !refusals.has(status);
}

export function isServerErrorStatus(status: number | null): boolean {
  return status !== null && status >= 500 && status < 600;
}

/** True for the status of a page that a visitor cannot open. */
export function isBrokenStatus(status: number | null): boolean {
  return isClientErrorStatus(status) || isServerErrorStatus(status);
}
