import type { PageLink } from '../../pages/page.ts';
import { mayHaveMoreWords, wordsIn } from '../texts/content-text.ts';
import { type LinkTable, numbersWith } from '../links/link-table.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';

/** From this many entries, a page is a list when they contain half of its text; from `sureEntries`, in any case. */
const fewestEntries = 3;
const sureEntries = 5;
const leastShare = 0.5;
/** A menu entry on this many pages, or on half of a small site, is part of the template. */
const recurringPages = 5;
/** Words; a longer block that begins with a link is running text, not an entry with its description. */
const longestEntry = 25;

/** Menu entries on many pages, as `address anchor` or as the anchor alone: « Suivant ». */
export type RecurringEntries = ReadonlySet<string>;

const counted = new WeakMap<LinkTable, RecurringEntries>();

/** Counted once for all checks. */
export function recurringEntries({
  indexablePages,
  links,
}: Pick<SiteFacts, 'indexablePages' | 'links'>): RecurringEntries {
  let known = counted.get(links);
  if (known === undefined) counted.set(links, (known = countEntries(indexablePages, links)));
  return known;
}

function countEntries(pages: readonly PageFacts[], table: LinkTable): RecurringEntries {
  const counts = new Map<string, NameCount>();
  /** By link number: the names of a link are built once. */
  const countsOf: (readonly NameCount[] | undefined)[] = Array.from({ length: table.links.length });
  const countEntry = (number: number, row: number): void => {
    const names = (countsOf[number] ??= namesOf(table.links[number]!).map((name) => countOf(counts, name)));
    for (const name of names) {
      if (name.last === row) continue;
      name.last = row;
      name.pages += 1;
    }
  };
  for (const page of pages) for (const number of entriesOf(page, table, 'nav')) countEntry(number, page.row);
  const enough = Math.min(recurringPages, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count.pages >= enough).map(([name]) => name));
}

/** Number of pages with an entry, and the row of the last one counted: a page may contain it twice. */
interface NameCount {
  pages: number;
  last: number;
}

function countOf(counts: Map<string, NameCount>, name: string): NameCount {
  let count = counts.get(name);
  if (count === undefined) counts.set(name, (count = { pages: 0, last: -1 }));
  return count;
}

/**
 * True for a page whose purpose is to list other pages, such as the contents of a chapter. Its entries are links that
 * open a block, in the text or in a menu of this page alone.
 */
export function isContentsPage(page: PageFacts, table: LinkTable, recurring: RecurringEntries): boolean {
  const linksOf = (position: 'nav' | 'content'): PageLink[] =>
    entriesOf(page, table, position).map((number) => table.links[number]!);
  const menu = linksOf('nav').filter((link) => !namesOf(link).some((name) => recurring.has(name)));
  if (targetsOf(menu) >= fewestEntries) return true;
  const entries = linksOf('content');
  const targets = targetsOf(entries);
  return targets >= sureEntries || (targets >= fewestEntries && shareOf(page, entries) >= leastShare);
}

/** Number of links in each block of the page being read; reused from page to page. */
let linksIn = new Uint8Array(1 << 10);

/** Numbers of the links to other pages that open a block and are alone in it, with or without a description. */
function entriesOf(page: PageFacts, table: LinkTable, position: 'nav' | 'content'): readonly number[] {
  const inBlocks = numbersWith(table, page, position === 'nav' ? 'nav-block' : 'content-block');
  if (inBlocks.length === 0) return inBlocks;
  const { links } = table;
  const blocks = page.content?.blocks ?? [];
  if (linksIn.length < blocks.length) linksIn = new Uint8Array(2 * blocks.length);
  for (const number of inBlocks) linksIn[links[number]!.block!] = 0;
  for (const number of inBlocks) {
    const block = links[number]!.block!;
    linksIn[block] = Math.min(2, linksIn[block]! + 1);
  }
  const entries: number[] = [];
  for (const number of inBlocks) {
    const link = links[number]!;
    const block = blocks[link.block!];
    if (block === undefined || linksIn[link.block!] !== 1 || link.to === page.record.url) continue;
    if (block.kind !== 'heading' && opensBlock(link, block.text) && isShort(block.text)) entries.push(number);
  }
  return entries;
}

function opensBlock({ start }: PageLink, text: string): boolean {
  return start === null || start === 0 || text.slice(0, start).trim() === '';
}

function isShort(text: string): boolean {
  return !mayHaveMoreWords(text, longestEntry) || wordsIn(text) <= longestEntry;
}

function namesOf(link: PageLink): string[] {
  return [`${link.to} ${link.anchor}`, link.anchor];
}

function targetsOf(links: readonly PageLink[]): number {
  return new Set(links.map(({ to }) => to)).size;
}

/** Share of the words of the text, headings left out, in the entries and in the definitions that follow terms. */
function shareOf({ content }: PageFacts, entries: readonly PageLink[]): number {
  const opening = new Set(entries.map(({ block }) => block));
  let listed = 0;
  let all = 0;
  let isEntry = false;
  for (const [at, { kind, text, position }] of (content?.blocks ?? []).entries()) {
    if (position !== 'content' || kind === 'heading') continue;
    const words = wordsIn(text);
    const isRemark = isEntry && (kind === 'cell' || kind === 'term') && words <= longestEntry;
    isEntry = opening.has(at);
    all += words;
    if (isEntry || isRemark) listed += words;
  }
  return all === 0 ? 0 : listed / all;
}
