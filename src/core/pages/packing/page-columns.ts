import { startsWithAt } from '../../values/starts-with-at.ts';
import { flatCopy, type InternedBlock, type InternedLink, type InternedParts } from './interned-parts.ts';
import { type Block, blockKinds, linkElements, linkPositions, type PageLink, positionCodes } from '../page.ts';

const elementCodes = new Map(linkElements.map((element, code) => [element, code]));
const kindCodes = new Map(blockKinds.map((kind, code) => [kind, code]));

/** Bits of a link's first number, above element (4 bits) and position (3 bits). */
const follow = 1 << 7;
const internal = 1 << 8;
const http = 1 << 9;
const newTab = 1 << 10;
const hasImage = 1 << 11;
const imageIsNull = 1 << 12;
const hasLabel = 1 << 13;
/** The written address is the end of the resolved one. */
const hrefIsTail = 1 << 14;
/** The anchor is the whole text of its block. */
const anchorIsBlock = 1 << 15;
const hasBlock = 1 << 16;
const hasStart = 1 << 17;
const hasRel = 1 << 18;
const hidden = 1 << 19;
/** What few links have beside an address and an anchor, and what nearly all have. */
const otherTexts = hasImage | hasLabel | hasRel | hrefIsTail;
/** Bit of a block's first number, above kind (4 bits), position (3 bits) and level (3 bits). */
const hasLang = 1 << 10;

/** Links and blocks of a page as one run of text, one of addresses and one of numbers. */
export interface PageColumns {
  readonly numbers: readonly number[] | Int32Array;
  readonly texts: string;
  readonly addresses: string;
}

export function packColumns(blocks: readonly Block[], links: readonly PageLink[]): PageColumns {
  const out = new Columns();
  out.numbers.push(blocks.length, links.length);
  for (const block of blocks) packBlock(out, block);
  for (const link of links) packLink(out, link, blocks);
  return out;
}

/** With `known`, parts that were met before are the same objects: menus come back from page to page. */
export function unpackColumns(
  columns: PageColumns,
  known: InternedParts | null = null,
): { blocks: Block[]; links: PageLink[] } {
  const from = new Cursor(columns, known);
  const blockCount = from.number();
  const linkCount = from.number();
  const blocks: Block[] = [];
  const links: PageLink[] = [];
  if (known === null) {
    for (let index = 0; index < blockCount; index++) blocks.push(unpackBlock(from));
    for (let index = 0; index < linkCount; index++) links.push(unpackLink(from, blocks));
    return { blocks, links };
  }
  known.startPage();
  let block = known.beforeBlocks;
  for (let index = 0; index < blockCount; index++) blocks.push((block = knownBlock(from, known, block)).part);
  let link = known.beforeLinks;
  for (let index = 0; index < linkCount; index++) links.push((link = knownLink(from, known, link, blocks)).part);
  return { blocks, links };
}

/** Looked for first where it stood last time: after what stands before it. Then it is neither cut nor made. */
function knownBlock(from: Cursor, known: InternedParts, before: InternedBlock): InternedBlock {
  const guess = known.guess(before);
  if (guess !== null && from.holdsBlock(guess)) return known.take(before, guess);
  const bits = from.peek();
  return known.take(before, from.metBlock(bits) ?? known.block(unpackBlock(from), bits));
}

function knownLink(from: Cursor, known: InternedParts, before: InternedLink, blocks: readonly Block[]): InternedLink {
  const guess = known.guess(before);
  if (guess !== null && from.holdsLink(guess, blocks)) return known.take(before, guess);
  const bits = from.peek();
  known.startPart(bits);
  return known.take(before, known.link(unpackLink(from, blocks), bits));
}

class Columns {
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

class Cursor {
  private readonly numbers: PageColumns['numbers'];
  private readonly texts: string;
  private readonly addresses: string;
  private readonly known: InternedParts | null;
  private at = 0;
  private textAt = 0;
  private addressAt = 0;

  constructor({ numbers, texts, addresses }: PageColumns, known: InternedParts | null) {
    this.numbers = numbers;
    this.texts = texts;
    this.addresses = addresses;
    this.known = known;
  }

  number(): number {
    return this.numbers[this.at++] as number;
  }

  /** The next number, which stays to be read. */
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
    return this.known === null ? run.slice(from, from + length) : this.known.text(run, from, length);
  }

  /** The text of a block that was not met: a block like it would be. */
  blockText(): string {
    const from = this.textAt;
    const length = this.number();
    this.textAt += length;
    const text = this.texts.slice(from, from + length);
    return this.known === null ? text : flatCopy(text);
  }

  /** The known block that stands here, which is passed; else null, and the one to be read has its place. */
  metBlock(bits: number): InternedBlock | null {
    const length = this.numbers[this.at + 1] as number;
    const met = this.known!.met(this.texts, this.textAt, length, bits);
    // A language comes after the text: such a block is read first.
    if (met === null || (bits & hasLang) !== 0) return null;
    this.at += 2;
    this.textAt += length;
    return met;
  }

  /** Passes the block if it is this one. */
  holdsBlock({ part: { text }, bits }: InternedBlock): boolean {
    if ((bits & hasLang) !== 0 || this.peek() !== bits) return false;
    const { length } = text;
    if (this.numbers[this.at + 1] !== length || !startsWithAt(this.texts, this.textAt, text)) return false;
    this.at += 2;
    this.textAt += length;
    return true;
  }

  /** Passes the link if it is this one. Those with more texts than an address and an anchor are read. */
  holdsLink({ part: link, bits }: InternedLink, blocks: readonly Block[]): boolean {
    const { numbers } = this;
    let { at } = this;
    if ((bits & otherTexts) !== hrefIsTail || numbers[at++] !== bits) return false;
    if (numbers[at++] !== link.to.length || numbers[at++] !== link.href.length) return false;
    if (link.block !== null && numbers[at++] !== link.block) return false;
    if (link.start !== null && numbers[at++] !== link.start) return false;
    const whole = (bits & anchorIsBlock) !== 0;
    if (whole) {
      if (blocks[link.block as number]!.text !== link.anchor) return false;
    } else if (numbers[at++] !== link.anchor.length || !startsWithAt(this.texts, this.textAt, link.anchor))
      return false;
    if (!startsWithAt(this.addresses, this.addressAt, link.to)) return false;
    this.at = at;
    this.addressAt += link.to.length;
    if (!whole) this.textAt += link.anchor.length;
    return true;
  }
}

function packBlock(out: Columns, { kind, level, text, position, lang }: Block): void {
  const bits = kindCodes.get(kind)! | (positionCodes.get(position)! << 4) | ((level ?? 0) << 7);
  out.numbers.push(lang === undefined ? bits : bits | hasLang);
  out.text(text);
  if (lang !== undefined) out.text(lang);
}

function unpackBlock(from: Cursor): Block {
  const bits = from.number();
  const level = (bits >> 7) & 7;
  const block: { -readonly [K in keyof Block]: Block[K] } = {
    kind: blockKinds[bits & 15]!,
    text: from.blockText(),
    position: linkPositions[(bits >> 4) & 7]!,
  };
  if (level > 0) block.level = level;
  if ((bits & hasLang) !== 0) block.lang = from.text();
  return block;
}

function packLink(out: Columns, link: PageLink, blocks: readonly Block[]): void {
  const { block, start, imageAlt, label } = link;
  const tail = link.to.endsWith(link.href);
  const whole = block !== null && blocks[block]?.text === link.anchor;
  let bits = elementCodes.get(link.element)! | (positionCodes.get(link.position)! << 4);
  if (link.follow) bits |= follow;
  if (link.internal) bits |= internal;
  if (link.http) bits |= http;
  if (link.newTab === true) bits |= newTab;
  if (link.hidden === true) bits |= hidden;
  if (imageAlt !== undefined) bits |= imageAlt === null ? hasImage | imageIsNull : hasImage;
  if (label !== undefined) bits |= hasLabel;
  if (tail) bits |= hrefIsTail;
  if (whole) bits |= anchorIsBlock;
  if (block !== null) bits |= hasBlock;
  if (start !== null) bits |= hasStart;
  if (link.rel !== '') bits |= hasRel;
  out.numbers.push(bits);
  out.address(link.to);
  if (tail) out.numbers.push(link.href.length);
  else out.address(link.href);
  if (block !== null) out.numbers.push(block);
  if (start !== null) out.numbers.push(start);
  if (!whole) out.text(link.anchor);
  if (link.rel !== '') out.text(link.rel);
  if (typeof imageAlt === 'string') out.text(imageAlt);
  if (label !== undefined) out.text(label);
}

function unpackLink(from: Cursor, blocks: readonly Block[]): PageLink {
  const bits = from.number();
  const to = from.address();
  const href = (bits & hrefIsTail) !== 0 ? tailOf(to, from.number()) : from.address();
  const block = (bits & hasBlock) !== 0 ? from.number() : null;
  const start = (bits & hasStart) !== 0 ? from.number() : null;
  const link: { -readonly [K in keyof PageLink]: PageLink[K] } = {
    to,
    href,
    anchor: (bits & anchorIsBlock) !== 0 ? blocks[block as number]!.text : from.text(),
    rel: (bits & hasRel) !== 0 ? from.text() : '',
    follow: (bits & follow) !== 0,
    element: linkElements[bits & 15]!,
    position: linkPositions[(bits >> 4) & 7]!,
    internal: (bits & internal) !== 0,
    http: (bits & http) !== 0,
    block,
    start,
  };
  if ((bits & hasImage) !== 0) link.imageAlt = (bits & imageIsNull) !== 0 ? null : from.text();
  if ((bits & newTab) !== 0) link.newTab = true;
  if ((bits & hidden) !== 0) link.hidden = true;
  if ((bits & hasLabel) !== 0) link.label = from.text();
  return link;
}

function tailOf(text: string, length: number): string {
  return length === text.length ? text : text.slice(text.length - length);
}
