import type { AuditOutcome } from '../audit.ts';
import type { PageFault } from './judge-pages.ts';
import { hasLink, numbersWith } from '../links/link-table.ts';
import type { LinkTrait } from '../links/link-traits.ts';
import { type LinkUse, sourcesOf } from '../links/link-uses.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';

/**
 * Groups the faulty links that have a trait by key, so that a menu link is one finding with all the pages that contain
 * it. `keyOf` receives a link with its number in the table and returns null when it has no fault; the finding belongs
 * to the first page that contains the link.
 */
export function judgeLinks(
  { htmlPages, links }: Pick<SiteFacts, 'htmlPages' | 'links'>,
  trait: LinkTrait,
  keyOf: (use: LinkUse, number: number) => string | null,
  describe: (uses: readonly [LinkUse, ...LinkUse[]]) => PageFault,
): AuditOutcome {
  const groups = new Map<string, [LinkUse, ...LinkUse[]]>();
  forEachLink(htmlPages, links, trait, (use, number) => {
    const key = keyOf(use, number);
    if (key === null) return;
    const group = groups.get(key);
    if (group) group.push({ ...use });
    else groups.set(key, [{ ...use }]);
  });
  const findings = [...groups.values()].map((uses) => {
    const { evidence, ...fault } = describe(uses);
    return { page: uses[0].page.record.url, ...fault, evidence: { ...evidence, ...sourcesOf(uses) } };
  });
  return { checked: htmlPages.length, findings };
}

/** Calls `take` with the same object for every link, since few are faulty: copy it to keep it. */
export function forEachLink(
  pages: readonly PageFacts[],
  table: SiteFacts['links'],
  trait: LinkTrait,
  take: (use: LinkUse, number: number) => void,
): void {
  const use = {} as { -readonly [Field in keyof LinkUse]: LinkUse[Field] };
  for (const page of pages) {
    if (!hasLink(table, page, trait)) continue;
    use.page = page;
    const numbers = numbersWith(table, page, trait);
    for (let at = 0; at < numbers.length; at += 1) {
      use.link = table.links[numbers[at]!]!;
      take(use, numbers[at]!);
    }
  }
}
