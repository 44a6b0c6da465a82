import type { LinkGraph } from '../graph/link-graph.ts';
import type { PageLink } from '../pages/page.ts';
import type { PageFacts, SiteFacts } from './site-facts.ts';

/** Does the link stand in the definition of a term or in a heading, whose other words say what it is about: « sort() [source] »? */
export function isNamedByBlock({ content }: PageFacts, link: PageLink): boolean {
  const block = link.block === null ? undefined : content?.blocks[link.block];
  if (block?.kind !== 'term' && block?.kind !== 'heading') return false;
  return block.text.length - link.anchor.length >= 4;
}

/** One occurrence of a link: the page that holds it and the link. */
export interface LinkUse {
  readonly page: PageFacts;
  readonly link: PageLink;
}

/** How many sources a finding lists; `sourceCount` always says the whole number. */
const sourcesKept = 1000;

/** Links that a visitor clicks; a bare « # » stands for an address to come, or for a control, wherever it would lead. */
export function isAnchor(link: PageLink): boolean {
  return (link.element === 'a' || link.element === 'area') && link.href !== '#';
}

/**
 * Occurrences of clickable links per target page, for the targets accepted; a place of its own text is no link to it. Only pages that lead to such a target are
 * read again, each once: the cost does not grow with the number of targets.
 */
export function usesOf(
  { pages, pageOf, linkGraph }: Pick<SiteFacts, 'pages' | 'pageOf' | 'linkGraph'>,
  accepts: (target: PageFacts) => boolean,
  counts: (use: LinkUse, target: PageFacts) => boolean = () => true,
): Map<PageFacts, LinkUse[]> {
  const uses = new Map<PageFacts, LinkUse[]>(pages.filter(accepts).map((target) => [target, []]));
  const sources = sourceNodes(linkGraph, uses.keys());
  for (const page of pages) {
    if (sources[page.node] === 0) continue;
    for (const link of page.record.links) {
      const target = isAnchor(link) ? pageOf.get(link.to) : undefined;
      const known = target && uses.get(target);
      if (known && page !== target && counts({ page, link }, target)) known.push({ page, link });
    }
  }
  return new Map([...uses].filter(([, found]) => found.length > 0));
}

/** 1 for the pages that lead to one of the targets. */
function sourceNodes({ urls, in: incoming }: LinkGraph, targets: Iterable<PageFacts>): Uint8Array {
  const sources = new Uint8Array(urls.length);
  for (const { node } of targets) {
    for (let edge = incoming.offsets[node]!; edge < incoming.offsets[node + 1]!; edge += 1) {
      sources[incoming.targets[edge]!] = 1;
    }
  }
  return sources;
}

/** Evidence of where links stand: every occurrence with its page, anchor and position. */
export function sourcesOf(uses: readonly LinkUse[]): Readonly<Record<string, unknown>> {
  return {
    sourceCount: new Set(uses.map((use) => use.page.record.url)).size,
    sources: uses.slice(0, sourcesKept).map(({ page, link }) => ({
      from: page.record.url,
      anchor: link.anchor,
      position: link.position,
      href: link.href,
    })),
  };
}

/** Distinct pages that hold the links. */
export function sourcePages(uses: readonly LinkUse[]): string[] {
  return [...new Set(uses.map((use) => use.page.record.url))];
}
