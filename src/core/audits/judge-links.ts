import type { AuditOutcome } from './audit.ts';
import type { PageFault } from './judge-pages.ts';
import { isAnchor, type LinkUse, sourcesOf } from './link-uses.ts';
import type { PageFacts } from './site-facts.ts';

/**
 * Gathers the faulty links by key, so that a link of the menu is one finding with all the pages that carry it.
 * `keyOf` gives null for a sound link; a finding stands on the first page that holds the link.
 */
export function judgeLinks(
  pages: readonly PageFacts[],
  keyOf: (use: LinkUse) => string | null,
  describe: (uses: readonly [LinkUse, ...LinkUse[]]) => PageFault,
): AuditOutcome {
  const groups = new Map<string, [LinkUse, ...LinkUse[]]>();
  for (const page of pages) {
    for (const link of page.record.links) {
      if (!isAnchor(link)) continue;
      const use = { page, link };
      const key = keyOf(use);
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push(use);
      else groups.set(key, [use]);
    }
  }
  const findings = [...groups.values()].map((uses) => {
    const { evidence, ...fault } = describe(uses);
    return { page: uses[0].page.record.url, ...fault, evidence: { ...evidence, ...sourcesOf(uses) } };
  });
  return { checked: pages.length, findings };
}
