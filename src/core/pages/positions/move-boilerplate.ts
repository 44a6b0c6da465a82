import type { Block, LinkPosition, PageContent, PageLink, PageRecord } from '../page.ts';
import { bodyHash } from '../reading/body-hash.ts';
import { countWords } from '../reading/count-words.ts';

/** Share of the pages of a template on which a block must recur to be boilerplate: a usual value of site auditors. */
const recurrenceShare = 0.8;
/** Fewer distinct pages prove nothing: working assumption. */
const minPages = 5;
/** Pages compared per group, evenly spaced: the recurrence of a template shows on two hundred pages as on a million. */
const sampleSize = 200;

interface Page {
  readonly url: string;
  readonly content: PageContent;
  readonly links: PageLink[];
  /** Each link has the position of its block, and no link outside blocks is in the content: only blocks may still move. */
  isSettled: boolean;
  /** Index of the last block in a footer that the page declares; -1 without one. */
  readonly declaredFooter: number;
}

/**
 * Finds boilerplate that declares no position, by repetition (template detection: Bar-Yossef & Rajagopalan 2002): a block,
 * by its text and the targets of its links, that recurs on 80 % of the pages of the site, of a language or of a section
 * leaves the content, with its links. Replaces the blocks and links that move, which pages may share, by copies with
 * another `position`; changes `words`, and `bodyHash` when the whole text was kept.
 */
export function moveBoilerplate(records: readonly PageRecord[]): void {
  const pages: Page[] = [];
  for (const { url, status, content, links } of records) {
    if (content && status !== null && status >= 200 && status < 300)
      pages.push({ url, content, links, isSettled: false, declaredFooter: declaredFooterOf(content) });
  }
  pages.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
  const copies = new MovedCopies();
  moveInGroup(pages, copies);
  const languages = groupsOf(pages, ({ content }) => (content.lang ?? '').slice(0, 2).toLowerCase());
  for (const group of languages) moveInGroup(group, copies);
  for (const group of groupsOf(pages, sectionOf)) moveInGroup(group, copies);
}

const declaredFooterOf = ({ blocks }: PageContent): number =>
  blocks.findLastIndex(({ position }) => position === 'footer');

/** Groups by a key, without a group of all pages, which was compared before. */
function groupsOf(pages: readonly Page[], keyOf: (page: Page) => string | null): Page[][] {
  const groups = new Map<string, Page[]>();
  for (const page of pages) {
    const key = keyOf(page);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(page);
    else groups.set(key, [page]);
  }
  return [...groups.values()].filter((group) => group.length < pages.length);
}

/** First folder of the path: most sections have one template. */
function sectionOf({ url }: Page): string | null {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const end = url.indexOf('/', start + 1);
  return start < 0 || end < 0 ? null : url.slice(start, end);
}

/** Copies of blocks and links with another position, made once for all the pages that share them. */
class MovedCopies {
  private readonly copies = new Map<Block | PageLink, (Block | PageLink)[]>();

  at<Part extends Block | PageLink>(position: LinkPosition, part: Part): Part {
    if (part.position === position) return part;
    let copies = this.copies.get(part) as Part[] | undefined;
    if (copies === undefined) this.copies.set(part, (copies = []));
    let copy = copies.find((other) => other.position === position);
    if (copy === undefined) copies.push((copy = { ...part, position }));
    return copy;
  }
}

function moveInGroup(group: readonly Page[], copies: MovedCopies): void {
  const distinct = distinctBodies(group);
  if (distinct.length < minPages) return;
  const recurring = recurringIn(evenSample(distinct));
  if (recurring.signatures.size === 0) return;
  for (const page of group) moveInPage(page, recurring, copies);
}

/** Variants of one page do not make its text a template. */
function distinctBodies(group: readonly Page[]): Page[] {
  const seen = new Set<string>();
  return group.filter(({ content }) => !seen.has(content.bodyHash) && seen.add(content.bodyHash));
}

function evenSample(pages: readonly Page[]): Page[] {
  if (pages.length <= sampleSize) return [...pages];
  return Array.from(
    { length: sampleSize },
    (_, index) => pages[Math.floor((index * pages.length) / sampleSize)] as Page,
  );
}

/** Signatures of recurring blocks, and of recurring links outside blocks. */
interface Recurring extends Keys {
  readonly signatures: ReadonlySet<string>;
}

/**
 * The key of a signature is the text of its block, or the URL of its link: one that is not a key needs no signature. Its
 * length, by `lengthSlot`, excludes most texts without hashing them.
 */
interface Keys {
  readonly keys: ReadonlySet<string>;
  readonly lengths: Uint8Array;
}

function isKey({ keys, lengths }: Keys, text: string): boolean {
  return lengths[lengthSlot(text)] === 1 && keys.has(text);
}

const lengthSlots = 1 << 10;

function lengthSlot(text: string): number {
  return text.length & (lengthSlots - 1);
}

/** Number of pages that contain a signature, the last of them, and the key of the signature. */
interface SignatureCount {
  pages: number;
  lastPage: Page;
  readonly key: string;
}

/** Pages of the sample that contain each signature. */
class SignatureCounts {
  readonly counts = new Map<string, SignatureCount>();
  /** Null while new signatures are added, then the keys of those that were. */
  known: Keys | null = null;

  add(signature: string, key: string, page: Page): void {
    const count = this.counts.get(signature);
    if (count === undefined) {
      if (this.known === null) this.counts.set(signature, { pages: 1, lastPage: page, key });
    } else if (count.lastPage !== page) {
      count.pages += 1;
      count.lastPage = page;
    }
  }
}

function recurringIn(sample: readonly Page[]): Recurring {
  const counts = new SignatureCounts();
  const enough = recurrenceShare * sample.length;
  /** A signature on none of the first pages is on too few of the others. */
  const first = Math.floor(sample.length - enough) + 1;
  for (const page of sample.slice(0, first)) countPage(page, counts);
  counts.known = keysOf(counts.counts.values());
  for (const page of sample.slice(first)) countPage(page, counts);
  const signatures = new Set<string>();
  const recurring: SignatureCount[] = [];
  for (const [signature, count] of counts.counts) {
    if (count.pages < enough) continue;
    signatures.add(signature);
    recurring.push(count);
  }
  return { signatures, ...keysOf(recurring) };
}

function keysOf(counts: Iterable<SignatureCount>): Keys {
  const keys = new Set<string>();
  const lengths = new Uint8Array(lengthSlots);
  for (const { key } of counts) {
    keys.add(key);
    lengths[lengthSlot(key)] = 1;
  }
  return { keys, lengths };
}

function countPage(page: Page, counts: SignatureCounts): void {
  const { blocks } = page.content;
  const { known } = counts;
  const signatures = new Map<number, string>();
  for (let index = 0; index < blocks.length; index += 1) {
    const { position, text } = blocks[index]!;
    if (position === 'content' && (known === null || isKey(known, text))) signatures.set(index, text);
  }
  if (signatures.size > 0) addTargets(signatures, page.links);
  for (const [index, signature] of signatures) counts.add(signature, blocks[index]!.text, page);
  for (const link of page.links)
    if (link.position === 'content' && link.block === null) counts.add(linkSignature(link), link.to, page);
}

/** Appends the targets of the links of each block to its signature, by index of block. */
function addTargets(signatures: Map<number, string>, links: readonly PageLink[]): void {
  for (const { position, block, to } of links) {
    if (position !== 'content' || block === null) continue;
    const signature = signatures.get(block);
    if (signature !== undefined) signatures.set(block, `${signature}\n${to}`);
  }
}

/** Signature of a link outside blocks. */
function linkSignature({ to, anchor, imageAlt }: PageLink): string {
  return `\n${to}\n${anchor}${imageAlt ?? ''}`;
}

function moveInPage(page: Page, recurring: Recurring, copies: MovedCopies): void {
  const { content, links } = page;
  const moving = movingBlocks(page, recurring);
  if (moving.length > 0) moveBlocks(page, moving, copies);
  else if (page.isSettled) return;
  let previous: LinkPosition = 'header';
  let isSettled = true;
  for (let index = 0; index < links.length; index += 1) {
    const link = links[index]!;
    let { position } = link;
    if (link.block !== null) {
      position = content.blocks[link.block]?.position ?? position;
    } else if (position === 'content') {
      if (isMoving(link, recurring)) position = previous === 'content' ? 'aside' : previous;
      else isSettled = false;
    }
    if (position !== link.position) links[index] = copies.at(position, link);
    previous = position;
  }
  page.isSettled = isSettled;
}

const noBlocks: readonly number[] = [];

/** Indexes of the recurring content blocks, ascending. */
function movingBlocks({ content, links }: Page, recurring: Recurring): readonly number[] {
  const { blocks } = content;
  let signatures: Map<number, string> | null = null;
  for (let index = 0; index < blocks.length; index += 1) {
    const { position, text } = blocks[index]!;
    if (position !== 'content' || !isKey(recurring, text)) continue;
    signatures ??= new Map<number, string>();
    signatures.set(index, text);
  }
  if (signatures === null) return noBlocks;
  addTargets(signatures, links);
  const moving: number[] = [];
  for (const [index, signature] of signatures) if (recurring.signatures.has(signature)) moving.push(index);
  return moving;
}

function isMoving(link: PageLink, { keys, signatures }: Recurring): boolean {
  return keys.has(link.to) && signatures.has(linkSignature(link));
}

/** Flags of the blocks of a page. */
const moves = 1;
const hasLink = 2;

function moveBlocks({ content, links, declaredFooter }: Page, moving: readonly number[], copies: MovedCopies): void {
  const { blocks } = content;
  const flags = new Uint8Array(blocks.length);
  for (const { block } of links) if (block !== null) flags[block] = hasLink;
  for (const index of moving) flags[index]! |= moves;
  /** First and last block that stays in the content. */
  let first = -1;
  let last = -1;
  let hasBlockWithoutLink = false;
  for (let index = 0; index < blocks.length; index += 1) {
    if (flags[index]! < hasLink) hasBlockWithoutLink = true;
    if ((flags[index]! & moves) !== 0 || blocks[index]!.position !== 'content') continue;
    if (first === -1) first = index;
    last = index;
  }
  // When only the blocks with links were kept, the hash is of a text that is gone and does not change. A block without a
  // link proves that all were kept, and avoids hashing the text.
  const isWhole = hasBlockWithoutLink || bodyHash(blocks) === content.bodyHash;
  for (const index of moving) {
    const block = blocks[index]!;
    const around = positionAround(index, first, last, flags[index]! >= hasLink);
    blocks[index] = copies.at(around === 'footer' && index < declaredFooter ? 'aside' : around, block);
    content.words -= countWords(block.text);
  }
  if (isWhole) content.bodyHash = bodyHash(blocks);
}

/**
 * Before the content: menu or header; after it: footer; between: aside. Where the page declares its footer, what is
 * repeated between the text and that footer, such as a call to action, is not in it: aside.
 */
function positionAround(index: number, first: number, last: number, isLinked: boolean): LinkPosition {
  if (first === -1 || index < first) return isLinked ? 'nav' : 'header';
  return index > last ? 'footer' : 'aside';
}
