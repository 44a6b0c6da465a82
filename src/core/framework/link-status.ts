import type { Company } from './company.ts';

export type LinkStatus = 'ok' | 'weak_links' | 'too_deep' | 'missing_page';

export interface ClusterLinks {
  readonly clusterId: string;
  /** Target page of the cluster, null when there is none. */
  readonly url: string | null;
  readonly status: LinkStatus;
}

/** Deepest level a target page may stand at, and the fewest links it needs from its own cluster (§6.9). */
const limits = { depth: 3, sameCluster: 2 };

/** Does the site carry a subject: has it a page, near the home page, that its own pages point at? */
export function linkStatus(clusterId: string, pages: Company['sitePages']): ClusterLinks {
  const target = pages
    .filter((page) => page.clusterId === clusterId && page.indexable && page.role !== 'article')
    .sort((a, b) => (a.depth ?? Infinity) - (b.depth ?? Infinity) || (a.url < b.url ? -1 : 1))[0];
  if (target === undefined) return { clusterId, url: null, status: 'missing_page' };
  return { clusterId, url: target.url, status: statusOf(target) };
}

function statusOf(page: Company['sitePages'][number]): LinkStatus {
  if ((page.depth ?? Infinity) > limits.depth) return 'too_deep';
  return page.inlinksSameCluster < limits.sameCluster ? 'weak_links' : 'ok';
}
