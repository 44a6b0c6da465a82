import { bodyHash } from '../reading/body-hash.ts';
import { countWords } from '../reading/count-words.ts';
import type { Block, LinkPosition, PageContent, PageLink, PageRecord } from '../page.ts';

/** Share of the pages of a template on which a block must recur to be chrome (CRAWL: field value of site auditors). */
const recurrence = 0.8;
/** Fewer different pages prove nothing. */
const fewestPages = 5;
/** Pages looked at per group, evenly spaced: the recurrence of a template shows on two hundred as on a million. */
const sampleSize = 200;

interface Entry {
  readonly url: string;
  readonly content: PageContent;
  readonly links: PageLink[];
  /** Each link stands where its block does, and no link outside of blocks is in the content: only blocks may yet leave. */
  isSettled: boolean;
}

/**
 * Finds by repetition the chrome that declares nothing: a block (its text and the targets of its links) that recurs on
 * 80 % of the pages of the site, of a language or of a section leaves the content, and its links with it.
 * A link inside a sentence of its own never does. Puts blocks and links with another `position` in the place of those
 * that leave, which pages may share; changes `words`, and `bodyHash` where the whole text is there.
 */
export function moveBoilerplate(pages: readonly PageRecord[]): void {
  const entries: Entry[] = [];
  for (const { url, status, content, links } of pages) {
    if (content && status !== null && status >= 200 && status < 300)
      entries.push({ url, content, links, isSettled: false });
  }
  entries.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
  const moved = new Moved();
  refineGroup(entries, moved);
  for (const group of groupsOf(entries, ({ content }) => (content.lang ?? '').slice(0, 2).toLowerCase()))
    refineGroup(group, moved);
  for (const group of groupsOf(entries, sectionOf)) refineGroup(group, moved);
}

/** Groups by a name, the group of everything left out: it was refined first. */
function groupsOf(entries: readonly Entry[], nameOf: (entry: Entry) => string | null): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return [...groups.values()].filter((group) => group.length < entries.length);
}

/** First folder of the path: pages of one section share a template more often than not. */
function sectionOf({ url }: Entry): string | null {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const end = url.indexOf('/', start + 1);
  return start < 0 || end < 0 ? null : url.slice(start, end);
}

/** Blocks and links at another position, made once for all the pages that share them. */
class Moved {
  private readonly known = new Map<Block | PageLink, (Block | PageLink)[]>();

  to<Part extends Block | PageLink>(position: LinkPosition, part: Part): Part {
    if (part.position === position) return part;
    let others = this.known.get(part) as Part[] | undefined;
    if (others === undefined) this.known.set(part, (others = []));
    let moved = others.find((other) => other.position === position);
    if (moved === undefined) others.push((moved = { ...part, position }));
    return moved;
  }
}

function refineGroup(group: readonly Entry[], moved: Moved): void {
  const distinct = distinctBodies(group);
  if (distinct.length < fewestPages) return;
  const recurring = recurringIn(evenSample(distinct));
  if (recurring.signatures.size === 0) return;
  for (const entry of group) refinePage(entry, recurring, moved);
}

/** Variants of one page do not make its text a template. */
function distinctBodies(group: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return group.filter(({ content }) => !seen.has(content.bodyHash) && seen.add(content.bodyHash));
}

function evenSample(entries: readonly Entry[]): Entry[] {
  if (entries.length <= sampleSize) return [...entries];
  return Array.from(
    { length: sampleSize },
    (_, index) => entries[Math.floor((index * entries.length) / sampleSize)] as Entry,
  );
}

/** Signatures of blocks and of links outside of blocks that recur. */
interface Recurring extends Begun {
  readonly signatures: ReadonlySet<string>;
}

/** What signatures begin with spares the rest of them: texts and addresses, and their lengths, as `lengthPlace` tells them. */
interface Begun {
  readonly starts: ReadonlySet<string>;
  readonly lengths: Uint8Array;
}

function begins({ starts, lengths }: Begun, text: string): boolean {
  return lengths[lengthPlace(text)] === 1 && starts.has(text);
}

/** A signature that was read: on how many pages, the last of them, and what it begins with. */
interface Seen {
  pages: number;
  last: Entry;
  readonly start: string;
}

const lengthPlaces = 1 << 10;

function lengthPlace(text: string): number {
  return text.length & (lengthPlaces - 1);
}

function recurringIn(sample: readonly Entry[]): Recurring {
  const seen = new Map<string, Seen>();
  const enough = recurrence * sample.length;
  /** What none of these pages holds is on too few of the others. */
  const opening = Math.floor(sample.length - enough) + 1;
  for (const page of sample.slice(0, opening)) seePage(page, seen, null);
  const begun = begunBy(seen.values());
  for (const page of sample.slice(opening)) seePage(page, seen, begun);
  const signatures = new Set<string>();
  const recurring: Seen[] = [];
  for (const [signature, known] of seen) {
    if (known.pages < enough) continue;
    signatures.add(signature);
    recurring.push(known);
  }
  return { signatures, ...begunBy(recurring) };
}

function begunBy(signatures: Iterable<Seen>): Begun {
  const starts = new Set<string>();
  const lengths = new Uint8Array(lengthPlaces);
  for (const { start } of signatures) {
    starts.add(start);
    lengths[lengthPlace(start)] = 1;
  }
  return { starts, lengths };
}

/** With `begun`, what may have been seen before, and nothing new. */
function seePage(page: Entry, seen: Map<string, Seen>, begun: Begun | null): void {
  const { blocks } = page.content;
  const signatures = new Map<number, string>();
  for (let index = 0; index < blocks.length; index += 1) {
    const { position, text } = blocks[index]!;
    if (position === 'content' && (begun === null || begins(begun, text))) signatures.set(index, text);
  }
  if (signatures.size > 0) addTargets(signatures, page.links);
  for (const [index, signature] of signatures) see(signature, blocks[index]!.text, page, seen, begun === null);
  for (const link of page.links)
    if (link.position === 'content' && link.block === null)
      see(looseSignature(link), link.to, page, seen, begun === null);
}

function see(signature: string, start: string, page: Entry, seen: Map<string, Seen>, isOpening: boolean): void {
  const known = seen.get(signature);
  if (known === undefined) {
    if (isOpening) seen.set(signature, { pages: 1, last: page, start });
  } else if (known.last !== page) {
    known.pages += 1;
    known.last = page;
  }
}

/** By index of blocks: after the text of each, where its links lead. */
function addTargets(signatures: Map<number, string>, links: readonly PageLink[]): void {
  for (const { position, block, to } of links) {
    if (position !== 'content' || block === null) continue;
    const before = signatures.get(block);
    if (before !== undefined) signatures.set(block, `${before}\n${to}`);
  }
}

function looseSignature({ to, anchor, imageAlt }: PageLink): string {
  return `\n${to}\n${anchor}${imageAlt ?? ''}`;
}

function refinePage(page: Entry, recurring: Recurring, moved: Moved): void {
  const { content, links } = page;
  const leaving = leavingBlocks(page, recurring);
  if (leaving.length > 0) moveBlocks(page, leaving, moved);
  else if (page.isSettled) return;
  let before: LinkPosition = 'header';
  let isSettled = true;
  for (let index = 0; index < links.length; index += 1) {
    const link = links[index]!;
    let { position } = link;
    if (link.block !== null) {
      position = content.blocks[link.block]?.position ?? position;
    } else if (position === 'content') {
      if (isLeaving(link, recurring)) position = before === 'content' ? 'aside' : before;
      else isSettled = false;
    }
    if (position !== link.position) links[index] = moved.to(position, link);
    before = position;
  }
  page.isSettled = isSettled;
}

const noBlocks: readonly number[] = [];

/** Indexes, rising. */
function leavingBlocks({ content, links }: Entry, recurring: Recurring): readonly number[] {
  const { blocks } = content;
  let begun: Map<number, string> | null = null;
  for (let index = 0; index < blocks.length; index += 1) {
    const { position, text } = blocks[index]!;
    if (position !== 'content' || !begins(recurring, text)) continue;
    begun ??= new Map<number, string>();
    begun.set(index, text);
  }
  if (begun === null) return noBlocks;
  addTargets(begun, links);
  const leaving: number[] = [];
  for (const [index, signature] of begun) if (recurring.signatures.has(signature)) leaving.push(index);
  return leaving;
}

function isLeaving(link: PageLink, { starts, signatures }: Recurring): boolean {
  return starts.has(link.to) && signatures.has(looseSignature(link));
}

/** What is told of each block of a page: it leaves, a link stands in it. */
const leaves = 1;
const linked = 2;

function moveBlocks({ content, links }: Entry, leaving: readonly number[], moved: Moved): void {
  const { blocks } = content;
  const told = new Uint8Array(blocks.length);
  for (const { block } of links) if (block !== null) told[block] = linked;
  for (const index of leaving) told[index]! |= leaves;
  // Of the text of the page's own.
  let first = -1;
  let last = -1;
  let bare = false;
  for (let index = 0; index < blocks.length; index += 1) {
    if (told[index]! < linked) bare = true;
    if ((told[index]! & leaves) !== 0 || blocks[index]!.position !== 'content') continue;
    if (first === -1) first = index;
    last = index;
  }
  // A page of which only the blocks with links were kept has the hash of a text that is gone: it stays. One that has a
  // block without is whole, and spares the reading of its text.
  const whole = bare || bodyHash(blocks) === content.bodyHash;
  for (const index of leaving) {
    const block = blocks[index]!;
    blocks[index] = moved.to(chromeAt(index, first, last, told[index]! >= linked), block);
    content.words -= countWords(block.text);
  }
  if (whole) content.bodyHash = bodyHash(blocks);
}

/** Before the page's own text: menu or header; after it: footer; in between: something beside it. */
function chromeAt(index: number, first: number, last: number, hasLink: boolean): LinkPosition {
  if (first === -1 || index < first) return hasLink ? 'nav' : 'header';
  return index > last ? 'footer' : 'aside';
}
