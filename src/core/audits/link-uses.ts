import type { PageLink } from '../pages/page.ts';
import { keptByPlace } from './kept-by-place.ts';
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
 * Occurrences of clickable links per target page, for the targets accepted; a place of its own text is no link to it. Only
 * the links that lead to such a target are read.
 */
export function usesOf(
  { pages, pageOf }: Pick<SiteFacts, 'pages' | 'pageOf'>,
  accepts: (target: PageFacts) => boolean,
  counts: (link: PageLink, from: PageFacts, target: PageFacts) => boolean = () => true,
): Map<PageFacts, LinkUse[]> {
  const uses = new Map<PageFacts, LinkUse[]>();
  for (let row = 0; row < pages.length; row += 1) {
    const target = pages[row]!;
    if (!accepts(target)) continue;
    const { starts, sources, places } = incomingLinks(pages, pageOf);
    const found: LinkUse[] = [];
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
      const page = pages[sources[at]!]!;
      const link = page.record.links[places[at]!]!;
      if (counts(link, page, target)) found.push({ page, link });
    }
    if (found.length > 0) uses.set(target, found);
  }
  return uses;
}

/**
 * Where the links of the site lead, page after page: those of the page of row i are `rows[starts[i] … starts[i + 1])`, each
 * the row of another page that a click leads to, -1 without one.
 */
interface LinkTargets {
  readonly starts: Uint32Array;
  readonly rows: Int32Array;
}

const targets = new WeakMap<readonly PageFacts[], LinkTargets>();

/** Looked up once for all the checks: addresses are texts, and rows numbers. */
export function linkTargets(pages: readonly PageFacts[], pageOf: SiteFacts['pageOf']): LinkTargets {
  let known = targets.get(pages);
  if (known === undefined) targets.set(pages, (known = lookedUp(pages, pageOf)));
  return known;
}

function lookedUp(pages: readonly PageFacts[], pageOf: SiteFacts['pageOf']): LinkTargets {
  const rowOf = new Map(pages.map((page, row) => [page, row]));
  const starts = new Uint32Array(pages.length + 1);
  for (const [row, { record }] of pages.entries()) starts[row + 1] = starts[row]! + record.links.length;
  const rows = new Int32Array(starts[pages.length]!).fill(-1);
  const targetRow = keptByPlace((link) => {
    const target = isAnchor(link) ? pageOf.get(link.to) : undefined;
    return (target && rowOf.get(target)) ?? -1;
  });
  for (let source = 0; source < pages.length; source += 1) {
    const { links } = pages[source]!.record;
    for (let place = 0; place < links.length; place += 1) {
      const row = targetRow(links[place]!, place);
      if (row !== source) rows[starts[source]! + place] = row;
    }
  }
  return { starts, rows };
}

/**
 * The same links by the page that they lead to: those to the page of row i are `[starts[i] … starts[i + 1])`, in the order of
 * the pages; per link, the row of the page that holds it and its place there.
 */
interface IncomingLinks {
  readonly starts: Uint32Array;
  readonly sources: Uint32Array;
  readonly places: Uint32Array;
}

const incoming = new WeakMap<LinkTargets, IncomingLinks>();

function incomingLinks(pages: readonly PageFacts[], pageOf: SiteFacts['pageOf']): IncomingLinks {
  const outgoing = linkTargets(pages, pageOf);
  let known = incoming.get(outgoing);
  if (known === undefined) incoming.set(outgoing, (known = turnedRound(outgoing)));
  return known;
}

function turnedRound({ starts: firsts, rows }: LinkTargets): IncomingLinks {
  const starts = new Uint32Array(firsts.length);
  for (const row of rows) if (row !== -1) starts[row + 1]! += 1;
  for (let row = 1; row < starts.length; row += 1) starts[row]! += starts[row - 1]!;
  const next = starts.slice();
  const sources = new Uint32Array(starts.at(-1)!);
  const places = new Uint32Array(sources.length);
  for (let source = 0; source < firsts.length - 1; source += 1) {
    for (let at = firsts[source]!; at < firsts[source + 1]!; at += 1) {
      const row = rows[at]!;
      if (row === -1) continue;
      const place = next[row]!;
      next[row] = place + 1;
      sources[place] = source;
      places[place] = at - firsts[source]!;
    }
  }
  return { starts, sources, places };
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
