import type { FetchOutcome } from '../services/guarded-fetch.ts';

/** Words that leave a page unread although it may well exist. */
const unreadStatuses = new Set([408, 425, 429, 502, 503, 504]);
/** Errors that are an answer: nothing is missing for them. */
const answers = new Set(['not-html', 'blocked-target', 'bad-url', 'bad-redirect']);

export function isPage({ status }: FetchOutcome): boolean {
  return status !== null && status >= 200 && status < 300;
}

/** The page we have is still the right one (RFC 9110 §15.4.5). */
export function isUnchanged({ status, error }: FetchOutcome): boolean {
  return status === 304 && error === null;
}

/** Nothing usable was answered. */
export function isSilent({ error }: FetchOutcome): boolean {
  return error !== null && !answers.has(error);
}

/** There may be a page that this crawl has not seen. */
export function leavesUnread(outcome: FetchOutcome): boolean {
  return isSilent(outcome) || (outcome.status !== null && unreadStatuses.has(outcome.status));
}
