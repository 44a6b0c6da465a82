import { detachString } from '../../values/strings/detach-string.ts';
import type { Block, BlockKind } from '../page.ts';

/** What the open elements mean for a run of text. */
export interface BlockContext {
  readonly kind: BlockKind;
  readonly level: number | undefined;
  readonly lang: string | undefined;
  /** Inside `code`, `kbd`, `samp` or `tt`. */
  readonly code: boolean;
}

/** The text of an anchor while it is read. */
export interface AnchorText {
  /** Start and end in the current block; `to` is −1 while the anchor is open. */
  from: number;
  to: number;
  /** Block (−1 before the first), offset and text of its first piece; the texts of all pieces are joined by a space. */
  block: number;
  start: number;
  text: string;
  /** Number of blocks with a part of its text. */
  pieces: number;
  /** Text outside blocks: hidden, or beyond the cap. */
  hiddenText: string;
}

export function newAnchorText(): AnchorText {
  return { from: 0, to: -1, block: -1, start: 0, text: '', pieces: 0, hiddenText: '' };
}

/** Blocks kept per page; the text beyond is ignored: working assumption. */
const blockCap = 50_000;

/** A block with this share of its text in code elements is a code sample: working assumption. */
const codeShare = 0.8;
/** Characters of hidden text kept per anchor, roughly: working assumption. */
const hiddenTextCap = 2000;
const neverCode: ReadonlySet<BlockKind> = new Set(['heading', 'label', 'term']);

const hasFoldable = /[\t\n\f\r]| {2}/;
/** White space to collapse; single spaces are not matched, as a line has fifteen of them for one of these. */
const foldable = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g;
/** Characters that NFC may change: those below U+0300 and general punctuation from U+2002 are in NFC already. */
const mayNeedNfc = /[^\0-\u02ff\u2002-\u20cf]/;
/** Marks, and Hangul vowels and finals, may compose with the character before them. */
const mayCompose = /^[\p{M}\u1160-\u11ff]/u;

const smallLetterAtEnd = /\p{Ll}$/u;

/** HTML white space collapsed to single spaces; no-break spaces are kept. */
export function foldSpace(text: string): string {
  return hasFoldable.test(text) ? text.replace(foldable, ' ') : text;
}

/** True for HTML white space alone, as between tags: most text events of a page. */
export function isSpace(text: string): boolean {
  // Read once: strings have more representations than V8 inlines, and each read would be a call.
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 12) return false;
  }
  return true;
}

/** NFC of a text. */
export function nfc(text: string): string {
  return mayNeedNfc.test(text) ? text.normalize('NFC') : text;
}

/** A heading without the permalink sign that documentation generators append: « Installation¶ ». */
export function withoutPermalink(heading: string): string {
  return heading.replace(/\s*[¶§🔗]\s*$|(?:\s+|(?<=[\p{Ll})\]?!…]))#\s*$/u, '');
}

/** Builds blocks from runs of text, with the offsets of the anchors in them. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  /** Zone of each block, see `ZoneTable`. */
  readonly zones: number[] = [];
  length = 0;
  capped = false;
  private text = '';
  /** True when the block is empty or ends with a space. Reading `text` would flatten it after each append. */
  private endsWithSpace = true;
  /** What was appended last, for the same reason. */
  private last = '';
  private context: BlockContext | null = null;
  private zone = 0;
  /** Characters of the current block inside code elements. */
  private codeLength = 0;
  /** Anchors of the current block. */
  private anchors: AnchorText[] = [];
  private openedAnchor: AnchorText | null = null;
  private readonly cap: number;

  constructor(cap: number) {
    this.cap = cap;
  }

  /** True when more white space would change nothing. */
  get ignoresSpace(): boolean {
    return this.endsWithSpace && !this.capped;
  }

  /** True when the block ends with a letter in lower case. */
  get endsInSmallLetter(): boolean {
    return smallLetterAtEnd.test(this.last.slice(-2));
  }

  /** True when the caps allow so many more blocks and characters. */
  hasRoomFor(blocks: number, length: number): boolean {
    return !this.capped && this.blocks.length + blocks < blockCap && this.length + length < this.cap;
  }

  /** Adds copies of cached blocks, of `length` characters in all; returns the index of the first. */
  add(blocks: readonly Block[], length: number): number {
    const first = this.blocks.length;
    for (const block of blocks) this.blocks.push({ ...block });
    this.length += length;
    return first;
  }

  write(raw: string, context: BlockContext, zone: number): void {
    if (this.capped) {
      if (this.openedAnchor && this.openedAnchor.hiddenText.length < hiddenTextCap) this.openedAnchor.hiddenText += raw;
      return;
    }
    let text = foldSpace(raw);
    if (this.endsWithSpace && text.charCodeAt(0) === 32) text = text.slice(1);
    if (text === '') return;
    if (this.text === '') {
      this.context = context;
      this.zone = zone;
    }
    const { length } = text;
    this.endsWithSpace = text.charCodeAt(length - 1) === 32;
    this.text += text;
    this.last = text;
    this.length += length;
    if (context.code) this.codeLength += length;
    if (this.length > this.cap) this.stop();
  }

  /** Hidden text, which counts for an open anchor only. */
  writeHidden(raw: string): void {
    if (this.openedAnchor && this.openedAnchor.hiddenText.length < hiddenTextCap) this.openedAnchor.hiddenText += raw;
  }

  openAnchor(anchor: AnchorText): void {
    this.closeAnchor();
    anchor.from = this.text.length;
    this.openedAnchor = anchor;
    this.anchors.push(anchor);
  }

  closeAnchor(): void {
    if (!this.openedAnchor) return;
    this.openedAnchor.to = this.text.length;
    this.openedAnchor = null;
  }

  /** Ends the current block. */
  endBlock(): void {
    if (this.text === '' && this.anchors.length === 0) return;
    const open = this.openedAnchor;
    if (open) open.to = this.text.length;
    if (this.text !== '' && this.text !== ' ') this.push(this.context as BlockContext);
    this.text = '';
    this.last = '';
    this.codeLength = 0;
    this.endsWithSpace = true;
    this.context = null;
    this.anchors.length = 0;
    if (open) {
      open.from = 0;
      open.to = -1;
      this.anchors.push(open);
    }
  }

  private stop(): void {
    this.text = this.text.slice(0, this.text.length - (this.length - this.cap));
    this.length = this.cap;
    this.endBlock();
    this.capped = true;
  }

  private push(context: BlockContext): void {
    const folded = this.text.endsWith(' ') ? this.text.slice(0, -1) : this.text;
    for (const anchor of this.anchors) {
      if (folded.charCodeAt(anchor.from) === 32) anchor.from++;
      if (anchor.to > folded.length) anchor.to = folded.length;
      if (anchor.to > anchor.from && folded.charCodeAt(anchor.to - 1) === 32) anchor.to--;
    }
    const text = detachString(mayNeedNfc.test(folded) ? composed(folded, this.anchors) : folded);
    for (const anchor of this.anchors) {
      if (anchor.to <= anchor.from) continue;
      const isWholeBlock = anchor.from === 0 && anchor.to === text.length;
      const piece = isWholeBlock ? text : detachString(text.slice(anchor.from, anchor.to));
      if (anchor.pieces++ === 0) {
        anchor.block = this.blocks.length;
        anchor.start = anchor.from;
        anchor.text = piece;
      } else anchor.text += ` ${piece}`;
    }
    this.blocks.push(blockOf(text, context, this.codeLength >= codeShare * text.length));
    this.zones.push(this.zone);
    if (this.blocks.length === blockCap) this.capped = true;
  }
}

function blockOf(text: string, context: BlockContext, isCodeSample: boolean): Block {
  const kind = isCodeSample && !neverCode.has(context.kind) ? 'code' : context.kind;
  const block: { -readonly [K in keyof Block]: Block[K] } = { kind, text, position: 'content' };
  if (context.level !== undefined) block.level = context.level;
  if (context.lang !== undefined) block.lang = context.lang;
  return block;
}

/**
 * NFC of a text, with the offsets of the anchors moved to the same places: the text is composed piece by piece between
 * offsets, and an offset is never between a letter and the accent that composes with it.
 */
function composed(text: string, anchors: readonly AnchorText[]): string {
  if (text.normalize('NFC') === text) return text;
  const bounds = [...new Set(anchors.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const moved = new Map<number, number>();
  let out = '';
  let composedEnd = 0;
  for (const bound of bounds) {
    let to = Math.max(bound, composedEnd);
    while (to < text.length && mayCompose.test(text.slice(to, to + 2)))
      to += (text.codePointAt(to) as number) > 0xffff ? 2 : 1;
    out += text.slice(composedEnd, to).normalize('NFC');
    composedEnd = to;
    moved.set(bound, out.length);
  }
  for (const anchor of anchors) {
    anchor.from = moved.get(anchor.from) as number;
    anchor.to = moved.get(anchor.to) as number;
  }
  return out + text.slice(composedEnd).normalize('NFC');
}
