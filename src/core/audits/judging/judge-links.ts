import type { AuditOutcome } from '../audit.ts';
import type { PageFault } from './judge-pages.ts';
import { hasLink, numbersWith } from '../links/link-table.ts';
import type { LinkTrait } from '../links/link-traits.ts';
import { type LinkUse, sourcesOf } from '../links/link-uses.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';

/**
 * Gathers the faulty links that have a trait by key, so that a link of the menu is one finding with all the pages that
 * carry it. `keyOf` gives null for a sound link, told with its number in the table; a finding stands on the first page that holds the link.
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

/** One object serves for every link: most links are sound, and those that are not are copied. */
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
