import { startsWithAt } from '../../values/strings/starts-with-at.ts';
import { flatCopy, type InternedBlock, type InternedLink, type InternedParts } from './interned-parts.ts';
import { type Block, blockKinds, linkElements, linkPositions, type PageLink, positionCodes } from '../page.ts';

const elementCodes = new Map(linkElements.map((element, code) => [element, code]));
const kindCodes = new Map(blockKinds.map((kind, code) => [kind, code]));

/** Bits of the flags of a link, above element (4 bits) and position (3 bits). */
const follow = 1 << 7;
const internal = 1 << 8;
const http = 1 << 9;
const newTab = 1 << 10;
const hasImage = 1 << 11;
const imageIsNull = 1 << 12;
const hasLabel = 1 << 13;
/** The href is the end of the resolved URL. */
const hrefIsTail = 1 << 14;
/** The anchor is the whole text of its block. */
const anchorIsBlock = 1 << 15;
const hasBlock = 1 << 16;
const hasStart = 1 << 17;
const hasRel = 1 << 18;
const hidden = 1 << 19;
/** Bits that decide which texts a link has: nearly all links have a URL that ends with their href, and an anchor. */
const textBits = hasImage | hasLabel | hasRel | hrefIsTail;
/** Bit of the flags of a block, above kind (4 bits), position (3 bits) and level (3 bits). */
const hasLang = 1 << 10;

/** Links and blocks of a page as three columns: numbers, texts and addresses, the strings joined. */
export interface PageColumns {
  readonly numbers: readonly number[] | Int32Array;
  readonly texts: string;
  readonly addresses: string;
}

export function packColumns(blocks: readonly Block[], links: readonly PageLink[]): PageColumns {
  const out = new ColumnWriter();
  out.numbers.push(blocks.length, links.length);
  for (const block of blocks) packBlock(out, block);
  for (const link of links) packLink(out, link, blocks);
  return out;
}

/** With `interned`, equal parts of several pages are the same objects. */
export function unpackColumns(
  columns: PageColumns,
  interned: InternedParts | null = null,
): { blocks: Block[]; links: PageLink[] } {
  const from = new ColumnReader(columns, interned);
  const blockCount = from.number();
  const linkCount = from.number();
  const blocks: Block[] = [];
  const links: PageLink[] = [];
  if (interned === null) {
    for (let index = 0; index < blockCount; index++) blocks.push(unpackBlock(from));
    for (let index = 0; index < linkCount; index++) links.push(unpackLink(from, blocks));
    return { blocks, links };
  }
  interned.startPage();
  let block = interned.beforeBlocks;
  for (let index = 0; index < blockCount; index++) blocks.push((block = internedBlock(from, interned, block)).part);
  let link = interned.beforeLinks;
  for (let index = 0; index < linkCount; index++) links.push((link = internedLink(from, interned, link, blocks)).part);
  return { blocks, links };
}

/** The part that followed `before` on the last page is compared first: then no text is cut and no object made. */
function internedBlock(from: ColumnReader, interned: InternedParts, before: InternedBlock): InternedBlock {
  const predicted = interned.predicted(before);
  if (predicted !== null && from.skipBlock(predicted)) return interned.append(before, predicted);
  const flags = from.peek();
  return interned.append(before, from.skipInternedBlock(flags) ?? interned.block(unpackBlock(from), flags));
}

function internedLink(
  from: ColumnReader,
  interned: InternedParts,
  before: InternedLink,
  blocks: readonly Block[],
): InternedLink {
  const predicted = interned.predicted(before);
  if (predicted !== null && from.skipLink(predicted, blocks)) return interned.append(before, predicted);
  const flags = from.peek();
  interned.startPart(flags);
  return interned.append(before, interned.link(unpackLink(from, blocks), flags));
}

class ColumnWriter {
  readonly numbers: number[] = [];
  texts = '';
  addresses = '';

  text(value: string): void {
    this.numbers.push(value.length);
    this.texts += value;
  }

  address(value: string): void {
    this.numbers.push(value.length);
    this.addresses += value;
  }
}

class ColumnReader {
  private readonly numbers: PageColumns['numbers'];
  private readonly texts: string;
  private readonly addresses: string;
  private readonly interned: InternedParts | null;
  private at = 0;
  private textAt = 0;
  private addressAt = 0;

  constructor({ numbers, texts, addresses }: PageColumns, interned: InternedParts | null) {
    this.numbers = numbers;
    this.texts = texts;
    this.addresses = addresses;
    this.interned = interned;
  }

  number(): number {
    return this.numbers[this.at++] as number;
  }

  /** The next number, without reading it. */
  peek(): number {
    return this.numbers[this.at] as number;
  }

  text(): string {
    const from = this.textAt;
    const length = this.number();
    this.textAt += length;
    return this.cut(this.texts, from, length);
  }

  address(): string {
    const from = this.addressAt;
    const length = this.number();
    this.addressAt += length;
    return this.cut(this.addresses, from, length);
  }

  private cut(run: string, from: number, length: number): string {
    return this.interned === null ? run.slice(from, from + length) : this.interned.text(run, from, length);
  }

  /** The text of a block, not interned: an equal block would be. */
  blockText(): string {
    const from = this.textAt;
    const length = this.number();
    this.textAt += length;
    const text = this.texts.slice(from, from + length);
    return this.interned === null ? text : flatCopy(text);
  }

  /** Skips and returns the interned block equal to the next one; null when the block must be read. */
  skipInternedBlock(flags: number): InternedBlock | null {
    const length = this.numbers[this.at + 1] as number;
    const found = this.interned!.findBlock(this.texts, this.textAt, length, flags);
    // A block with a language, which follows its text, is always read.
    if (found === null || (flags & hasLang) !== 0) return null;
    this.at += 2;
    this.textAt += length;
    return found;
  }

  /** Skips the next block if it is equal to this one. */
  skipBlock({ part: { text }, flags }: InternedBlock): boolean {
    if ((flags & hasLang) !== 0 || this.peek() !== flags) return false;
    const { length } = text;
    if (this.numbers[this.at + 1] !== length || !startsWithAt(this.texts, this.textAt, text)) return false;
    this.at += 2;
    this.textAt += length;
    return true;
  }

  /** Skips the next link if it is equal to this one; a link with more texts than a URL and an anchor is always read. */
  skipLink({ part: link, flags }: InternedLink, blocks: readonly Block[]): boolean {
    const { numbers } = this;
    let { at } = this;
    if ((flags & textBits) !== hrefIsTail || numbers[at++] !== flags) return false;
    if (numbers[at++] !== link.to.length || numbers[at++] !== link.href.length) return false;
    if (link.block !== null && numbers[at++] !== link.block) return false;
    if (link.start !== null && numbers[at++] !== link.start) return false;
    const isWholeBlock = (flags & anchorIsBlock) !== 0;
    if (isWholeBlock) {
      if (blocks[link.block as number]!.text !== link.anchor) return false;
    } else if (numbers[at++] !== link.anchor.length || !startsWithAt(this.texts, this.textAt, link.anchor))
      return false;
    if (!startsWithAt(this.addresses, this.addressAt, link.to)) return false;
    this.at = at;
    this.addressAt += link.to.length;
    if (!isWholeBlock) this.textAt += link.anchor.length;
    return true;
  }
}

function packBlock(out: ColumnWriter, { kind, level, text, position, lang }: Block): void {
  const flags = kindCodes.get(kind)! | (positionCodes.get(position)! << 4) | ((level ?? 0) << 7);
  out.numbers.push(lang === undefined ? flags : flags | hasLang);
  out.text(text);
  if (lang !== undefined) out.text(lang);
}

function unpackBlock(from: ColumnReader): Block {
  const flags = from.number();
  const level = (flags >> 7) & 7;
  const block: { -readonly [K in keyof Block]: Block[K] } = {
    kind: blockKinds[flags & 15]!,
    text: from.blockText(),
    position: linkPositions[(flags >> 4) & 7]!,
  };
  if (level > 0) block.level = level;
  if ((flags & hasLang) !== 0) block.lang = from.text();
  return block;
}

function packLink(out: ColumnWriter, link: PageLink, blocks: readonly Block[]): void {
  const { block, start, imageAlt, label } = link;
  const isTail = link.to.endsWith(link.href);
  const isWholeBlock = block !== null && blocks[block]?.text === link.anchor;
  let flags = elementCodes.get(link.element)! | (positionCodes.get(link.position)! << 4);
  if (link.follow) flags |= follow;
  if (link.internal) flags |= internal;
  if (link.http) flags |= http;
  if (link.newTab === true) flags |= newTab;
  if (link.hidden === true) flags |= hidden;
  if (imageAlt !== undefined) flags |= imageAlt === null ? hasImage | imageIsNull : hasImage;
  if (label !== undefined) flags |= hasLabel;
  if (isTail) flags |= hrefIsTail;
  if (isWholeBlock) flags |= anchorIsBlock;
  if (block !== null) flags |= hasBlock;
  if (start !== null) flags |= hasStart;
  if (link.rel !== '') flags |= hasRel;
  out.numbers.push(flags);
  out.address(link.to);
  if (isTail) out.numbers.push(link.href.length);
  else out.address(link.href);
  if (block !== null) out.numbers.push(block);
  if (start !== null) out.numbers.push(start);
  if (!isWholeBlock) out.text(link.anchor);
  if (link.rel !== '') out.text(link.rel);
  if (typeof imageAlt === 'string') out.text(imageAlt);
  if (label !== undefined) out.text(label);
}

function unpackLink(from: ColumnReader, blocks: readonly Block[]): PageLink {
  const flags = from.number();
  const to = from.address();
  const href = (flags & hrefIsTail) !== 0 ? tailOf(to, from.number()) : from.address();
  const block = (flags & hasBlock) !== 0 ? from.number() : null;
  const start = (flags & hasStart) !== 0 ? from.number() : null;
  const link: { -readonly [K in keyof PageLink]: PageLink[K] } = {
    to,
    href,
    anchor: (flags & anchorIsBlock) !== 0 ? blocks[block as number]!.text : from.text(),
    rel: (flags & hasRel) !== 0 ? from.text() : '',
    follow: (flags & follow) !== 0,
    element: linkElements[flags & 15]!,
    position: linkPositions[(flags >> 4) & 7]!,
    internal: (flags & internal) !== 0,
    http: (flags & http) !== 0,
    block,
    start,
  };
  if ((flags & hasImage) !== 0) link.imageAlt = (flags & imageIsNull) !== 0 ? null : from.text();
  if ((flags & newTab) !== 0) link.newTab = true;
  if ((flags & hidden) !== 0) link.hidden = true;
  if ((flags & hasLabel) !== 0) link.label = from.text();
  return link;
}

function tailOf(text: string, length: number): string {
  return length === text.length ? text : text.slice(text.length - length);
}
