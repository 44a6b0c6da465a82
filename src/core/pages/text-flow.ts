import { detached } from './detached.ts';
import type { Block, BlockKind } from './page.ts';

/** What the open elements around a run of text say of it. */
export interface Surroundings {
  readonly kind: BlockKind;
  readonly level: number | undefined;
  readonly zone: number;
  readonly lang: string | undefined;
}

/** A part of an anchor that stands in one block. */
interface AnchorPiece {
  readonly block: number;
  readonly start: number;
  readonly text: string;
}

/** The text of a link while it is read: its pieces in blocks, and what it says outside of them (hidden, beyond the cap). */
export interface AnchorText {
  readonly pieces: AnchorPiece[];
  unseen: string;
}

interface Mark {
  readonly anchor: AnchorText;
  start: number;
  end: number;
}

const anyFold = /[\t\n\f\r]| {2}/;
const fold = /[\t\n\f\r ]+/g;
const beyondLatin1 = /[^\0-\xff]/;
/** Marks and Hangul vowels and finals may compose with the character before them. */
const mayCompose = /^[\p{M}\u1160-\u11ff]/u;

/** White space of HTML folded to single spaces, no-break spaces kept. */
export function foldSpace(text: string): string {
  return anyFold.test(text) ? text.replace(fold, ' ') : text;
}

/** Builds blocks from runs of text, and knows where the anchors stand in them. */
export class TextFlow {
  readonly blocks: Block[] = [];
  /** Zone of each block, see `ZoneBook`. */
  readonly zones: number[] = [];
  length = 0;
  capped = false;
  private text = '';
  private around: Surroundings | null = null;
  private marks: Mark[] = [];
  private open: Mark | null = null;
  private readonly cap: number;

  constructor(cap: number) {
    this.cap = cap;
  }

  write(raw: string, around: Surroundings): void {
    if (this.capped) {
      if (this.open && this.open.anchor.unseen.length < 2000) this.open.anchor.unseen += raw;
      return;
    }
    let text = foldSpace(raw);
    const before = this.text;
    if (text.charCodeAt(0) === 32 && (before === '' || before.charCodeAt(before.length - 1) === 32))
      text = text.slice(1);
    if (text === '') return;
    if (before === '') this.around = around;
    this.text = before + text;
    this.length += text.length;
    if (this.length > this.cap) this.stop();
  }

  /** Text that is not shown but belongs to an open anchor. */
  whisper(raw: string): void {
    if (this.open && this.open.anchor.unseen.length < 2000) this.open.anchor.unseen += raw;
  }

  openAnchor(anchor: AnchorText): void {
    this.closeAnchor();
    this.open = { anchor, start: this.text.length, end: -1 };
    this.marks.push(this.open);
  }

  closeAnchor(): void {
    if (!this.open) return;
    this.open.end = this.text.length;
    this.open = null;
  }

  /** Ends the block under way. */
  break(): void {
    if (this.text === '' && this.marks.length === 0) return;
    const open = this.open;
    if (open) open.end = this.text.length;
    if (this.text !== '' && this.text !== ' ') this.push(this.around as Surroundings);
    this.text = '';
    this.around = null;
    this.marks = [];
    if (open) {
      this.open = { anchor: open.anchor, start: 0, end: -1 };
      this.marks.push(this.open);
    }
  }

  private stop(): void {
    this.text = this.text.slice(0, this.text.length - (this.length - this.cap));
    this.length = this.cap;
    this.break();
    this.capped = true;
  }

  private push(around: Surroundings): void {
    const folded = this.text.endsWith(' ') ? this.text.slice(0, -1) : this.text;
    for (const mark of this.marks) {
      if (folded.charCodeAt(mark.start) === 32) mark.start++;
      if (mark.end > folded.length) mark.end = folded.length;
      if (mark.end > mark.start && folded.charCodeAt(mark.end - 1) === 32) mark.end--;
    }
    const text = detached(beyondLatin1.test(folded) ? composed(folded, this.marks) : folded);
    for (const { anchor, start, end } of this.marks) {
      if (end > start) anchor.pieces.push({ block: this.blocks.length, start, text: detached(text.slice(start, end)) });
    }
    this.blocks.push(blockOf(text, around));
    this.zones.push(around.zone);
  }
}

function blockOf(text: string, around: Surroundings): Block {
  const block: { -readonly [K in keyof Block]: Block[K] } = { kind: around.kind, text, position: 'content' };
  if (around.level !== undefined) block.level = around.level;
  if (around.lang !== undefined) block.lang = around.lang;
  return block;
}

/**
 * NFC of a text, with the marks moved to the same places in it: the text is composed piece by piece between marks,
 * and a mark never falls between a letter and the accent that composes with it.
 */
function composed(text: string, marks: readonly Mark[]): string {
  if (text.normalize('NFC') === text) return text;
  const bounds = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const moved = new Map<number, number>();
  let out = '';
  let from = 0;
  for (const bound of bounds) {
    let to = Math.max(bound, from);
    while (to < text.length && mayCompose.test(text.slice(to, to + 2)))
      to += (text.codePointAt(to) as number) > 0xffff ? 2 : 1;
    out += text.slice(from, to).normalize('NFC');
    from = to;
    moved.set(bound, out.length);
  }
  for (const mark of marks) {
    mark.start = moved.get(mark.start) as number;
    mark.end = moved.get(mark.end) as number;
  }
  return out + text.slice(from).normalize('NFC');
}
