import type { PageLink, PageRecord } from '../../pages/page.ts';
import { type LinkTrait, linkTraits, openingTraits, traitsOf, traitsOfText } from './link-traits.ts';
import { numberedParts } from '../page-kinds/numbered-parts.ts';
import { memoizeByObject } from '../../values/memoize.ts';

/**
 * The links of all pages, each stored once, so that no check scans every link again. Those of the page in row i are
 * `numbers[starts[i] … starts[i + 1])`, in page order.
 */
export interface LinkTable {
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
  /** By link number. Nearly all are distinct objects. */
  readonly links: readonly PageLink[];
  /** Distinct anchor texts. */
  readonly anchors: readonly string[];
  /** By link number, index of its text in `anchors`. */
  readonly anchorOf: Uint32Array;
  /** By link number, bits of `linkTraits`. */
  readonly traits: Uint32Array;
  /** By link number, row of the page that a click or the page itself opens, -1 without one. */
  readonly targets: Int32Array;
  /** By row, bits that at least one link of the page has. */
  readonly some: Uint32Array;
}

/** Menu links are among the first of a site; the lookup table stops growing where nearly all links differ. */
const mostKnown = 1 << 17;

/** A page identified by its row. */
interface PageRow {
  readonly row: number;
}

interface LinkingPage extends PageRow {
  readonly record: PageRecord;
}

export function linkTable(pages: readonly LinkingPage[], pageOf: ReadonlyMap<string, PageRow>): LinkTable {
  const {
    starts,
    numbers,
    parts: links,
  } = numberedParts(
    pages.map(({ record }) => record.links),
    mostKnown,
  );
  const { anchors, anchorOf } = anchorsOf(links);
  const traitsOfAnchors = Uint32Array.from(anchors, traitsOfText);
  const traits = new Uint32Array(links.length);
  const targets = new Int32Array(links.length).fill(-1);
  for (let number = 0; number < links.length; number += 1) {
    const link = links[number]!;
    const own = traitsOf(link, traitsOfAnchors[anchorOf[number]!]!);
    traits[number] = own;
    if ((own & openingTraits) !== 0) targets[number] = pageOf.get(link.to)?.row ?? -1;
  }
  const some = new Uint32Array(pages.length);
  for (let row = 0; row < pages.length; row += 1)
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) some[row]! |= traits[numbers[at]!]!;
  return { starts, numbers, links, anchors, anchorOf, traits, targets, some };
}

function anchorsOf(links: readonly PageLink[]): Pick<LinkTable, 'anchors' | 'anchorOf'> {
  const anchors: string[] = [];
  const anchorOf = new Uint32Array(links.length);
  const places = new Map<string, number>();
  for (let number = 0; number < links.length; number += 1) {
    const { anchor } = links[number]!;
    let place = places.get(anchor);
    if (place === undefined) places.set(anchor, (place = anchors.push(anchor) - 1));
    anchorOf[number] = place;
  }
  return { anchors, anchorOf };
}

/** True when some link of the page has the trait. */
export function hasLink({ some }: LinkTable, { row }: PageRow, trait: LinkTrait): boolean {
  return (some[row]! & linkTraits[trait]) !== 0;
}

/** True when a link that visitors click targets its own page. */
export function linksToItself({ starts, numbers, targets, traits }: LinkTable, { row }: PageRow): boolean {
  for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
    const number = numbers[at]!;
    if (targets[number] === row && (traits[number]! & linkTraits.clickable) !== 0) return true;
  }
  return false;
}

/** Numbers of the links of a page that have the trait, in page order. */
export function numbersWith(table: LinkTable, page: PageRow, trait: LinkTrait): number[] {
  const found: number[] = [];
  if (!hasLink(table, page, trait)) return found;
  const { starts, numbers, traits } = table;
  const bit = linkTraits[trait];
  const end = starts[page.row + 1]!;
  for (let at = starts[page.row]!; at < end; at += 1) {
    const number = numbers[at]!;
    if ((traits[number]! & bit) !== 0) found.push(number);
  }
  return found;
}

/** The links of a page that have the trait, in page order. */
export function linksWith(table: LinkTable, page: PageRow, trait: LinkTrait): PageLink[] {
  return numbersWith(table, page, trait).map((number) => table.links[number]!);
}

/**
 * The links between different pages by target: those to the page in row i are `[starts[i] … starts[i + 1])`, in the
 * order of the source pages; per link, the row of its source page and its number.
 */
export interface IncomingLinks {
  readonly starts: Uint32Array;
  readonly sources: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Computed once, for the first check that needs it. */
export const incomingLinks = memoizeByObject(({ starts: firsts, numbers: all, targets }: LinkTable): IncomingLinks => {
  const starts = new Uint32Array(firsts.length);
  for (let source = 0; source < firsts.length - 1; source += 1) {
    for (let at = firsts[source]!; at < firsts[source + 1]!; at += 1) {
      const row = targets[all[at]!]!;
      if (row !== -1 && row !== source) starts[row + 1]! += 1;
    }
  }
  for (let row = 1; row < starts.length; row += 1) starts[row]! += starts[row - 1]!;
  const next = starts.slice();
  const sources = new Uint32Array(starts.at(-1)!);
  const numbers = new Uint32Array(sources.length);
  for (let source = 0; source < firsts.length - 1; source += 1) {
    for (let at = firsts[source]!; at < firsts[source + 1]!; at += 1) {
      const number = all[at]!;
      const row = targets[number]!;
      if (row === -1 || row === source) continue;
      const place = next[row]!;
      next[row] = place + 1;
      sources[place] = source;
      numbers[place] = number;
    }
  }
  return { starts, sources, numbers };
});
