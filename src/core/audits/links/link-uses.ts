import type { PageLink } from '../../pages/page.ts';
import { incomingLinks, type LinkTable } from './link-table.ts';
import { isAnchor, type LinkTrait, linkTraits, openingTraits } from './link-traits.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';

/**
 * True for a link in a heading or in a definition of a term whose other words describe the target: « sort() [source] ».
 */
export function isNamedByBlock({ content }: PageFacts, link: PageLink): boolean {
  const block = link.block === null ? undefined : content?.blocks[link.block];
  if (block?.kind !== 'term' && block?.kind !== 'heading') return false;
  return block.text.length - link.anchor.length >= 4;
}

/** One occurrence of a link, with its page. */
export interface LinkUse {
  readonly page: PageFacts;
  readonly link: PageLink;
}

/** Sources that a finding lists; `sourceCount` is always the full count. */
const sourcesKept = 1000;

/**
 * Occurrences of links per target page, without links to places of the source page itself. Only links to the targets
 * that have the trait are read.
 */
export function usesOf(
  { pages, links: table }: Pick<SiteFacts, 'pages' | 'links'>,
  targets: readonly PageFacts[],
  trait: LinkTrait | 'opening' = 'clickable',
  counts: ((link: PageLink, from: PageFacts, target: PageFacts) => boolean) | null = null,
): Map<PageFacts, LinkUse[]> {
  const uses = new Map<PageFacts, LinkUse[]>();
  for (const target of targets) {
    const all = linksTo(target, pages, table, trait === 'opening' ? openingTraits : linkTraits[trait]);
    const found = counts === null ? all : all.filter(({ page, link }) => counts(link, page, target));
    if (found.length > 0) uses.set(target, found);
  }
  return uses;
}

function linksTo({ row }: PageFacts, pages: readonly PageFacts[], table: LinkTable, bit: number): LinkUse[] {
  const { starts, sources, numbers } = incomingLinks(table);
  const { traits, links } = table;
  const found: LinkUse[] = [];
  for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
    const number = numbers[at]!;
    if ((traits[number]! & bit) !== 0) found.push({ page: pages[sources[at]!]!, link: links[number]! });
  }
  return found;
}

/** Number of links to a page that have the trait. */
export function countUses(links: SiteFacts['links'], { row }: PageFacts, trait: LinkTrait): number {
  const { starts, numbers } = incomingLinks(links);
  let count = 0;
  for (let at = starts[row]!; at < starts[row + 1]!; at += 1)
    if ((links.traits[numbers[at]!]! & linkTraits[trait]) !== 0) count += 1;
  return count;
}

/** Evidence of the occurrences of a link: page, anchor, position, address as written, and element unless clicked. */
export function sourcesOf(uses: readonly LinkUse[]): Readonly<Record<string, unknown>> {
  return {
    sourceCount: new Set(uses.map((use) => use.page.record.url)).size,
    sources: uses.slice(0, sourcesKept).map(({ page, link }) => ({
      from: page.record.url,
      anchor: link.anchor,
      position: link.position,
      href: link.href,
      ...(isAnchor(link) ? {} : { element: link.element }),
    })),
  };
}

/** Distinct pages that contain the links. */
export function sourcePages(uses: readonly LinkUse[]): string[] {
  return [...new Set(uses.map((use) => use.page.record.url))];
}
