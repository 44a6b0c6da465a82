import type { AuditOutcome } from './audit.ts';
import type { PageFault } from './judge-pages.ts';
import { type LinkKind, linksOfKind } from './link-kinds.ts';
import { isAnchor, type LinkUse, sourcesOf } from './link-uses.ts';
import type { PageFacts } from './site-facts.ts';

/**
 * Gathers the faulty links of a kind by key, so that a link of the menu is one finding with all the pages that carry it.
 * `keyOf` gives null for a sound link; a finding stands on the first page that holds the link.
 */
export function judgeLinks(
  pages: readonly PageFacts[],
  kind: LinkKind | 'any',
  keyOf: (use: LinkUse) => string | null,
  describe: (uses: readonly [LinkUse, ...LinkUse[]]) => PageFault,
): AuditOutcome {
  const groups = new Map<string, [LinkUse, ...LinkUse[]]>();
  const judge = (use: LinkUse): void => {
    const key = keyOf(use);
    if (key === null) return;
    const group = groups.get(key);
    if (group) group.push({ ...use });
    else groups.set(key, [{ ...use }]);
  };
  if (kind === 'any') judgeEvery(pages, judge);
  else for (const use of linksOfKind(pages, kind)) judge(use);
  const findings = [...groups.values()].map((uses) => {
    const { evidence, ...fault } = describe(uses);
    return { page: uses[0].page.record.url, ...fault, evidence: { ...evidence, ...sourcesOf(uses) } };
  });
  return { checked: pages.length, findings };
}

/** One object serves for every link: most links are sound, and those that are not are copied. */
function judgeEvery(pages: readonly PageFacts[], judge: (use: LinkUse) => void): void {
  const use = {} as { -readonly [Field in keyof LinkUse]: LinkUse[Field] };
  for (const page of pages) {
    use.page = page;
    for (const link of page.record.links) {
      use.link = link;
      if (isAnchor(link)) judge(use);
    }
  }
}
