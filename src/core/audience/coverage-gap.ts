/** Clicks from the start page, and links from pages of the same topic, to the page that answers a need. */
export interface PageAccess {
  readonly depth: number | null;
  readonly inlinksSameTopic: number;
}

/**
 * `missing_page`: no page; `too_deep`: more than three clicks from the start page; `weak_links`: fewer than two links
 * from pages of its topic.
 */
export type AccessStatus = 'ok' | 'weak_links' | 'too_deep' | 'missing_page';

/** With more clicks, or fewer links from its topic, a page exists but is hard to reach. Working assumptions. */
const deepest = 3;
const fewestTopicLinks = 2;

export const accessPenalties: Readonly<Record<AccessStatus, number>> = {
  ok: 1,
  weak_links: 1.2,
  too_deep: 1.2,
  missing_page: 1.4,
};

/** No depth means that no path of links reaches the page. */
export function accessStatus(page: string | null, access: PageAccess | null): AccessStatus {
  if (page === null) return 'missing_page';
  if (access === null) return 'ok';
  if (access.depth === null || access.depth > deepest) return 'too_deep';
  return access.inlinksSameTopic < fewestTopicLinks ? 'weak_links' : 'ok';
}

/**
 * Unanswered part of a need: (1 − coverage) × weight of the persona × penalty for a page that is missing, deep or
 * hardly linked.
 */
export function coverageGap(score: number, weight: number, status: AccessStatus): number {
  return Number(((1 - score) * weight * accessPenalties[status]).toFixed(4));
}
