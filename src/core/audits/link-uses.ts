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
  if (uses.size === 0) return uses;
  const sources = sourceNodes(linkGraph, uses.keys());
  const { starts, rows } = linkTargets(pages, pageOf);
  const usesOfRow = pages.map((page) => uses.get(page));
  for (let source = 0; source < pages.length; source += 1) {
    const page = pages[source]!;
    if (sources[page.node] === 0) continue;
    const { links } = page.record;
    for (let at = 0; at < links.length; at += 1) {
      const row = rows[starts[source]! + at]!;
      const known = row === -1 || row === source ? undefined : usesOfRow[row];
      if (known === undefined || !isAnchor(links[at]!)) continue;
      const use = { page, link: links[at]! };
      if (counts(use, pages[row]!)) known.push(use);
    }
  }
  return new Map([...uses].filter(([, found]) => found.length > 0));
}

/** Per link of the site, page after page, the row of the page that it leads to, -1 without one. */
interface LinkTargets {
  readonly starts: Uint32Array;
  readonly rows: Int32Array;
}

const targets = new WeakMap<SiteFacts['pageOf'], { readonly pages: readonly PageFacts[]; readonly of: LinkTargets }>();

/** Looked up once for all the checks: addresses are texts, and rows numbers. */
export function linkTargets(pages: readonly PageFacts[], pageOf: SiteFacts['pageOf']): LinkTargets {
  const known = targets.get(pageOf);
  if (known?.pages === pages) return known.of;
  const rowOf = new Map(pages.map((page, row) => [page, row]));
  const starts = new Uint32Array(pages.length + 1);
  for (const [row, { record }] of pages.entries()) starts[row + 1] = starts[row]! + record.links.length;
  const rows = new Int32Array(starts[pages.length]!);
  let place = 0;
  for (const { record } of pages) {
    for (const { to } of record.links) {
      const target = pageOf.get(to);
      rows[place++] = (target && rowOf.get(target)) ?? -1;
    }
  }
  const of = { starts, rows };
  targets.set(pageOf, { pages, of });
  return of;
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
