/** How the page that answers is reached: clicks from the start, and links from pages of its own topic. */
export interface PageAccess {
  readonly depth: number | null;
  readonly inlinksSameTopic: number;
}

export type AccessStatus = 'ok' | 'weak_links' | 'too_deep' | 'missing_page';

/** Above this many clicks, or under this many links from its topic, a page is there but hard to come by. */
const deepest = 3;
const fewestTopicLinks = 2;

export const accessPenalties: Readonly<Record<AccessStatus, number>> = {
  ok: 1,
  weak_links: 1.2,
  too_deep: 1.2,
  missing_page: 1.4,
};

/** A page without a depth is one that no path of links leads to. */
export function accessStatus(page: string | null, access: PageAccess | null): AccessStatus {
  if (page === null) return 'missing_page';
  if (access === null) return 'ok';
  if (access.depth === null || access.depth > deepest) return 'too_deep';
  return access.inlinksSameTopic < fewestTopicLinks ? 'weak_links' : 'ok';
}

/** What a persona misses: (1 − coverage) × its weight, more when the answer is missing, deep or hardly linked. */
export function coverageGap(score: number, weight: number, status: AccessStatus): number {
  return Number(((1 - score) * weight * accessPenalties[status]).toFixed(4));
}
