import type { PageLink } from '../pages/page.ts';
import type { PageFacts, SiteFacts } from './site-facts.ts';

/** One occurrence of a link: the page that holds it and the link. */
export interface LinkUse {
  readonly page: PageFacts;
  readonly link: PageLink;
}

/** How many sources a finding lists; `sourceCount` always says the whole number. */
const sourcesKept = 1000;

/** Links that a visitor clicks. */
export function isAnchor(link: PageLink): boolean {
  return link.element === 'a' || link.element === 'area';
}

/** Occurrences of clickable links per target page, for the targets accepted: one pass over the links, whatever the number of targets. */
export function usesOf(
  { pages, pageOf }: Pick<SiteFacts, 'pages' | 'pageOf'>,
  accepts: (target: PageFacts, use: LinkUse) => boolean,
): Map<PageFacts, LinkUse[]> {
  const uses = new Map<PageFacts, LinkUse[]>();
  for (const page of pages) {
    for (const link of page.record.links) {
      const target = isAnchor(link) ? pageOf.get(link.to) : undefined;
      if (!target) continue;
      const use = { page, link };
      if (!accepts(target, use)) continue;
      const known = uses.get(target);
      if (known) known.push(use);
      else uses.set(target, [use]);
    }
  }
  return new Map([...uses].sort(([a], [b]) => a.node - b.node));
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
