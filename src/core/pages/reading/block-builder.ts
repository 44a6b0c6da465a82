import { detachString } from '../../values/detach-string.ts';
import type { Block, BlockKind } from '../page.ts';

/** What the open elements around a run of text say of it. */
export interface BlockContext {
  readonly kind: BlockKind;
  readonly level: number | undefined;
  readonly lang: string | undefined;
  /** Inside `code`, `kbd`, `samp` or `tt`. */
  readonly code: boolean;
}

/** The text of a link while it is read. */
export interface AnchorText {
  /** Where it stands in the block under way. */
  from: number;
  to: number;
  /** Block, offset and text of its first piece; -1 before there is one. */
  block: number;
  start: number;
  text: string;
  /** Blocks it runs over; their texts are joined by a space. */
  pieces: number;
  /** What it says outside of blocks: hidden, or beyond the cap. */
  unseen: string;
}

export function anchorText(): AnchorText {
  return { from: 0, to: -1, block: -1, start: 0, text: '', pieces: 0, unseen: '' };
}

/** No honest page has more blocks: what follows is not analysed, like text beyond the cap. */
const blockCap = 50_000;

/** A block of which so much stands in elements of code is a sample, not a sentence. */
const codeShare = 0.8;
const neverCode: ReadonlySet<BlockKind> = new Set(['heading', 'label', 'term']);

const anyFold = /[\t\n\f\r]| {2}/;
/** Single spaces, which stay, are passed over: a line has fifteen of them for one of these. */
const fold = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g;
/** Below U+0300, and in general punctuation from U+2002 on, every character is composed already. */
const maybeLoose = /[^\0-\u02ff\u2002-\u20cf]/;
/** Marks and Hangul vowels and finals may compose with the character before them. */
const mayCompose = /^[\p{M}\u1160-\u11ff]/u;

/** White space of HTML folded to single spaces, no-break spaces kept. */
export function foldSpace(text: string): string {
  return anyFold.test(text) ? text.replace(fold, ' ') : text;
}

/** White space between tags, which is most of the text events of a page. */
export function isSpace(text: string): boolean {
  // Read once: texts come in more shapes than V8 keeps apart, and each look would be a call.
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 12) return false;
  }
  return true;
}

/** NFC of a text, itself when nothing in it can be composed. */
export function normalized(text: string): string {
  return maybeLoose.test(text) ? text.normalize('NFC') : text;
}

/** A generator of manuals ends each heading with a link to itself: « Installation¶ ». */
export function withoutPermalink(heading: string): string {
  return heading.replace(/\s*[¶§🔗]\s*$|(?:\s+|(?<=[\p{Ll})\]?!…]))#\s*$/u, '');
}

/** Builds blocks from runs of text, and knows where the anchors stand in them. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  /** Zone of each block, see `ZoneTable`. */
  readonly zones: number[] = [];
  length = 0;
  capped = false;
  private text = '';
  /** Nothing, or a space, stands before what comes next. Looking at `text` would flatten it again and again. */
  private spaced = true;
  private around: BlockContext | null = null;
  private zone = 0;
  /** Characters of the block under way that stand in elements of code. */
  private codeLength = 0;
  private marks: AnchorText[] = [];
  private open: AnchorText | null = null;
  private readonly cap: number;

  constructor(cap: number) {
    this.cap = cap;
  }

  /** Would white space change nothing here? */
  get ignoresSpace(): boolean {
    return this.spaced && !this.capped;
  }

  /** Would so many blocks and characters more be kept whole? */
  hasRoomFor(blocks: number, length: number): boolean {
    return !this.capped && this.blocks.length + blocks < blockCap && this.length + length < this.cap;
  }

  /** Adds copies of blocks that were read before, of `length` characters as they were written; answers the first. */
  add(blocks: readonly Block[], length: number): number {
    const first = this.blocks.length;
    for (const block of blocks) this.blocks.push({ ...block });
    this.length += length;
    return first;
  }

  write(raw: string, around: BlockContext, zone: number): void {
    if (this.capped) {
      if (this.open && this.open.unseen.length < 2000) this.open.unseen += raw;
      return;
    }
    let text = foldSpace(raw);
    if (this.spaced && text.charCodeAt(0) === 32) text = text.slice(1);
    if (text === '') return;
    if (this.text === '') {
      this.around = around;
      this.zone = zone;
    }
    const { length } = text;
    this.spaced = text.charCodeAt(length - 1) === 32;
    this.text += text;
    this.length += length;
    if (around.code) this.codeLength += length;
    if (this.length > this.cap) this.stop();
  }

  /** Text that is not shown but belongs to an open anchor. */
  whisper(raw: string): void {
    if (this.open && this.open.unseen.length < 2000) this.open.unseen += raw;
  }

  openAnchor(anchor: AnchorText): void {
    this.closeAnchor();
    anchor.from = this.text.length;
    this.open = anchor;
    this.marks.push(anchor);
  }

  closeAnchor(): void {
    if (!this.open) return;
    this.open.to = this.text.length;
    this.open = null;
  }

  /** Ends the block under way. */
  break(): void {
    if (this.text === '' && this.marks.length === 0) return;
    const open = this.open;
    if (open) open.to = this.text.length;
    if (this.text !== '' && this.text !== ' ') this.push(this.around as BlockContext);
    this.text = '';
    this.codeLength = 0;
    this.spaced = true;
    this.around = null;
    this.marks.length = 0;
    if (open) {
      open.from = 0;
      open.to = -1;
      this.marks.push(open);
    }
  }

  private stop(): void {
    this.text = this.text.slice(0, this.text.length - (this.length - this.cap));
    this.length = this.cap;
    this.break();
    this.capped = true;
  }

  private push(around: BlockContext): void {
    const folded = this.text.endsWith(' ') ? this.text.slice(0, -1) : this.text;
    for (const mark of this.marks) {
      if (folded.charCodeAt(mark.from) === 32) mark.from++;
      if (mark.to > folded.length) mark.to = folded.length;
      if (mark.to > mark.from && folded.charCodeAt(mark.to - 1) === 32) mark.to--;
    }
    const text = detachString(maybeLoose.test(folded) ? composed(folded, this.marks) : folded);
    for (const anchor of this.marks) {
      if (anchor.to <= anchor.from) continue;
      const whole = anchor.from === 0 && anchor.to === text.length;
      const piece = whole ? text : detachString(text.slice(anchor.from, anchor.to));
      if (anchor.pieces++ === 0) {
        anchor.block = this.blocks.length;
        anchor.start = anchor.from;
        anchor.text = piece;
      } else anchor.text += ` ${piece}`;
    }
    this.blocks.push(blockOf(text, around, this.codeLength >= codeShare * text.length));
    this.zones.push(this.zone);
    if (this.blocks.length === blockCap) this.capped = true;
  }
}

function blockOf(text: string, around: BlockContext, isSample: boolean): Block {
  const kind = isSample && !neverCode.has(around.kind) ? 'code' : around.kind;
  const block: { -readonly [K in keyof Block]: Block[K] } = { kind, text, position: 'content' };
  if (around.level !== undefined) block.level = around.level;
  if (around.lang !== undefined) block.lang = around.lang;
  return block;
}

/**
 * NFC of a text, with the marks moved to the same places in it: the text is composed piece by piece between marks,
 * and a mark never falls between a letter and the accent that composes with it.
 */
function composed(text: string, marks: readonly AnchorText[]): string {
  if (text.normalize('NFC') === text) return text;
  const bounds = [...new Set(marks.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const moved = new Map<number, number>();
  let out = '';
  let done = 0;
  for (const bound of bounds) {
    let to = Math.max(bound, done);
    while (to < text.length && mayCompose.test(text.slice(to, to + 2)))
      to += (text.codePointAt(to) as number) > 0xffff ? 2 : 1;
    out += text.slice(done, to).normalize('NFC');
    done = to;
    moved.set(bound, out.length);
  }
  for (const mark of marks) {
    mark.from = moved.get(mark.from) as number;
    mark.to = moved.get(mark.to) as number;
  }
  return out + text.slice(done).normalize('NFC');
}
