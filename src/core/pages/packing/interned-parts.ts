import { startsWithAt } from '../../values/strings/starts-with-at.ts';
import type { Block, PageLink } from '../page.ts';

/** Slots of the direct-mapped tables: a new part replaces the one in its slot, so that a look-up reads one slot only. */
const textSlots = 1 << 19;
const partSlots = 1 << 17;
const beyondLatin1 = /[^\0-\xff]/;
/** Scratch memory through which texts are copied. */
const scratch = Buffer.allocUnsafeSlow(1 << 14);

/** A part, and the part that followed it on the last page. */
export interface InternedPart<Part> {
  readonly part: Part;
  /** All fields of the part except texts and numbers, as in `PageColumns`. */
  readonly flags: number;
  next: InternedPart<Part> | null;
  /** Number of the last page that contains it. */
  page: number;
}

export type InternedBlock = InternedPart<Block>;
export type InternedLink = InternedPart<PageLink>;

/**
 * Interns texts, blocks and links, so that equal ones are one object: the menus that pages repeat are, with their
 * links, most of the objects of a site. Interned parts are never changed. A page contains each of them once at most, so
 * that a mark on a link object marks one place.
 */
export class InternedParts {
  private readonly texts = newTable<string>(textSlots);
  private readonly blocks = newTable<InternedBlock>(partSlots);
  private readonly links = newTable<InternedLink>(partSlots);
  private page = 0;
  /** Hash of the texts of the part that is read. */
  private hash = 0;
  /** Precedes the first block and the first link of every page. */
  readonly beforeBlocks: InternedBlock = { part: null as never, flags: 0, next: null, page: 0 };
  readonly beforeLinks: InternedLink = { part: null as never, flags: 0, next: null, page: 0 };

  startPage(): void {
    this.page += 1;
  }

  startPart(flags: number): void {
    this.hash = flags;
  }

  /**
   * The text of `run` that starts at `from`. Cut only when it is new, as a flat copy: a slice would keep the text of its page
   * alive, and the platform compares slices slowly.
   */
  text(run: string, from: number, length: number): string {
    const hash = hashOf(run, from, length);
    this.hash = mixed(this.hash, hash);
    const slot = hash & (textSlots - 1);
    const known = this.texts[slot];
    if (known != null && known.length === length && startsWithAt(run, from, known)) return known;
    const text = flatCopy(run.slice(from, from + length));
    this.texts[slot] = text;
    return text;
  }

  /** The part that followed `before` on the last page, unless this page already contains it. */
  predicted<Part>({ next }: InternedPart<Part>): InternedPart<Part> | null {
    return next === null || next.page === this.page ? null : next;
  }

  /** Records that `part` follows `before` on this page; returns `part`. */
  append<Part>(before: InternedPart<Part>, part: InternedPart<Part>): InternedPart<Part> {
    // A new part may never repeat: nothing refers to it, so that the collector frees it early.
    if (part.page !== 0) before.next = part;
    part.page = this.page;
    return part;
  }

  /**
   * The interned block with these flags and the text of `run` that starts at `from`, unless this page already contains it.
   * When it returns null, `block` must be called next with the block that was read.
   */
  findBlock(run: string, from: number, length: number, flags: number): InternedBlock | null {
    this.hash = mixed(flags, hashOf(run, from, length));
    const known = this.blocks[this.hash & (partSlots - 1)];
    if (known == null || known.page === this.page || known.flags !== flags) return null;
    const { text } = known.part;
    return text.length === length && startsWithAt(run, from, text) ? known : null;
  }

  /** The interned block equal to the block just read, or that block, interned. */
  block(block: Block, flags: number): InternedBlock {
    const slot = this.hash & (partSlots - 1);
    const known = this.blocks[slot];
    if (known != null && known.page !== this.page && known.flags === flags && sameBlock(known.part, block))
      return known;
    return (this.blocks[slot] = { part: block, flags, next: null, page: 0 });
  }

  /** The interned link equal to the link just read, or that link, interned. */
  link(link: PageLink, flags: number): InternedLink {
    const slot = mixed(mixed(this.hash, link.block ?? -1), link.start ?? -1) & (partSlots - 1);
    const known = this.links[slot];
    if (known != null && known.page !== this.page && known.flags === flags && sameLink(known.part, link)) return known;
    return (this.links[slot] = { part: link, flags, next: null, page: 0 });
  }
}

/**
 * A copy that shares no memory with its source: through bytes, one per character where that is enough, or joined from
 * halves. A paragraph takes a third of the time of a JSON round trip.
 */
export function flatCopy(text: string): string {
  if (text.length <= scratch.length && !beyondLatin1.test(text)) {
    return scratch.toString('latin1', 0, scratch.write(text, 'latin1'));
  }
  const middle = text.length >> 1;
  return [text.slice(0, middle), text.slice(middle)].join('');
}

function newTable<Value>(slots: number): (Value | null)[] {
  return new Array<Value | null>(slots).fill(null);
}

function sameBlock(one: Block, other: Block): boolean {
  return one.text === other.text && one.lang === other.lang;
}

function sameLink(one: PageLink, other: PageLink): boolean {
  return (
    one.block === other.block &&
    one.start === other.start &&
    one.to === other.to &&
    one.anchor === other.anchor &&
    one.href === other.href &&
    one.rel === other.rel &&
    one.imageAlt === other.imageAlt &&
    one.label === other.label
  );
}

/** Hash of the length and of 64 to 128 characters, all of them for most URLs: hashing a paragraph costs more than comparing it. */
function hashOf(run: string, from: number, length: number): number {
  const step = 1 + (length >> 6);
  let hash = length;
  for (let at = from; at < from + length; at += step) hash = (Math.imul(hash, 31) + run.charCodeAt(at)) | 0;
  return mixed(hash, length);
}

/** The finaliser of MurmurHash3 (Appleby 2008): close numbers get distant slots. */
function mixed(one: number, other: number): number {
  let hash = Math.imul(one, 31) + other;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
