import type { FetchOutcome } from '../services/guarded-fetch.ts';

/** Statuses that leave a page unread although it may well exist. */
const unreadStatuses = new Set([408, 425, 429, 502, 503, 504]);
/** Errors that are final answers: no page is missing because of them. */
const finalErrors = new Set(['not-html', 'blocked-target', 'bad-url', 'bad-redirect']);

export function isPage({ status }: FetchOutcome): boolean {
  return status !== null && status >= 200 && status < 300;
}

/** The stored page is still current (RFC 9110 §15.4.5). */
export function isUnchanged({ status, error }: FetchOutcome): boolean {
  return status === 304 && error === null;
}

/** No usable response. */
export function isSilent({ error }: FetchOutcome): boolean {
  return error !== null && !finalErrors.has(error);
}

/** There may be a page that this crawl did not read. */
export function leavesUnread(outcome: FetchOutcome): boolean {
  return isSilent(outcome) || (outcome.status !== null && unreadStatuses.has(outcome.status));
}
