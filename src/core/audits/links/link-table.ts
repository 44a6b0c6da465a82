import type { PageLink, PageRecord } from '../../pages/page.ts';
import { type LinkTrait, linkTraits, traitsOf, traitsOfText } from './link-traits.ts';
import { numberedParts } from '../page-kinds/numbered-parts.ts';
import { memoizeByObject } from '../../values/memoize.ts';

/**
 * The links of all the pages, each told once: a site has too many links for each check to read them. Those of the page of
 * row i are `numbers[starts[i] … starts[i + 1])`, in its order.
 */
export interface LinkTable {
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
  /** By number. Nearly all are different objects. */
  readonly links: readonly PageLink[];
  /** What the links say, each text once. */
  readonly anchors: readonly string[];
  /** By number, the place of the text in `anchors`. */
  readonly anchorOf: Uint32Array;
  /** By number, bits of `linkTraits`. */
  readonly traits: Uint32Array;
  /** By number, the row of the page that a click leads to, -1 without one. */
  readonly targets: Int32Array;
  /** By row, the bits that some link of the page has. */
  readonly some: Uint32Array;
}

/** The links of menus are among the first of a site; where nearly all differ, no table by object grows with them. */
const mostKnown = 1 << 17;

/** A page, by its place among all of them. */
interface Placed {
  readonly row: number;
}

interface LinkingPage extends Placed {
  readonly record: PageRecord;
}

export function linkTable(pages: readonly LinkingPage[], pageOf: ReadonlyMap<string, Placed>): LinkTable {
  const {
    starts,
    numbers,
    parts: links,
  } = numberedParts(
    pages.map(({ record }) => record.links),
    mostKnown,
  );
  const { anchors, anchorOf } = anchorsOf(links);
  const said = Uint32Array.from(anchors, traitsOfText);
  const traits = new Uint32Array(links.length);
  const targets = new Int32Array(links.length).fill(-1);
  for (let number = 0; number < links.length; number += 1) {
    const link = links[number]!;
    const own = traitsOf(link, said[anchorOf[number]!]!);
    traits[number] = own;
    if ((own & linkTraits.clickable) !== 0) targets[number] = pageOf.get(link.to)?.row ?? -1;
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

/** Does some link of the page have the trait? */
export function hasLink({ some }: LinkTable, { row }: Placed, trait: LinkTrait): boolean {
  return (some[row]! & linkTraits[trait]) !== 0;
}

/** Does some link of the page lead to it? */
export function leadsToItself({ starts, numbers, targets }: LinkTable, { row }: Placed): boolean {
  for (let at = starts[row]!; at < starts[row + 1]!; at += 1) if (targets[numbers[at]!] === row) return true;
  return false;
}

/** Numbers of the links of a page that have the trait, in its order. */
export function numbersWith(table: LinkTable, page: Placed, trait: LinkTrait): number[] {
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

/** The links of a page that have the trait, in its order. */
export function linksWith(table: LinkTable, page: Placed, trait: LinkTrait): PageLink[] {
  return numbersWith(table, page, trait).map((number) => table.links[number]!);
}

/**
 * The links to other pages by the page that they lead to: those to the page of row i are `[starts[i] … starts[i + 1])`, in
 * the order of the pages; per link, the row of the page that holds it and its number.
 */
export interface IncomingLinks {
  readonly starts: Uint32Array;
  readonly sources: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Turned round once, for the first check that asks. */
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
