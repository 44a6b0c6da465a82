import { startsWithAt } from '../../values/starts-with-at.ts';
import type { Block, PageLink } from '../page.ts';

/** Places of the tables: what meets another part in its place takes it, so that a search reads one place only. */
const textPlaces = 1 << 19;
const partPlaces = 1 << 17;
/** What a byte cannot hold. */
const wide = /[^\0-\xff]/;
/** Where texts pass when they are copied. */
const room = Buffer.allocUnsafeSlow(1 << 14);

/** A part met before: what was read of it first, and the part that stood after it last time. */
export interface InternedPart<Part> {
  readonly part: Part;
  /** All of it but its texts and numbers. */
  readonly bits: number;
  next: InternedPart<Part> | null;
  /** The last page that holds it. */
  page: number;
}

export type InternedBlock = InternedPart<Block>;
export type InternedLink = InternedPart<PageLink>;

/**
 * Texts, blocks and links met before, one object for all equal ones: menus come back from page to page, and with their
 * links most of the objects of a site. Shared parts are never changed. One page holds none of them twice: who marks a
 * link marks one place.
 */
export class InternedParts {
  private readonly texts = places<string>(textPlaces);
  private readonly blocks = places<InternedBlock>(partPlaces);
  private readonly links = places<InternedLink>(partPlaces);
  private page = 0;
  /** Of the texts of the part that is read. */
  private sum = 0;
  /** What the first part of a page is looked for after. */
  readonly beforeBlocks: InternedBlock = { part: null as never, bits: 0, next: null, page: 0 };
  readonly beforeLinks: InternedLink = { part: null as never, bits: 0, next: null, page: 0 };

  startPage(): void {
    this.page += 1;
  }

  startPart(bits: number): void {
    this.sum = bits;
  }

  /**
   * The piece of `run` that starts at `from`. Cut only when it is new, and copied then, so that no page's text is held by
   * it, and not as a slice, which the platform compares slowly.
   */
  text(run: string, from: number, length: number): string {
    const sum = sumOf(run, from, length);
    this.sum = mixed(this.sum, sum);
    const place = sum & (textPlaces - 1);
    const known = this.texts[place];
    if (known != null && known.length === length && startsWithAt(run, from, known)) return known;
    const text = flatCopy(run.slice(from, from + length));
    this.texts[place] = text;
    return text;
  }

  /** The part that stood after `before` on the last page, unless this page holds it already. */
  guess<Part>({ next }: InternedPart<Part>): InternedPart<Part> | null {
    return next === null || next.page === this.page ? null : next;
  }

  take<Part>(before: InternedPart<Part>, part: InternedPart<Part>): InternedPart<Part> {
    // One met for the first time may never come back: nothing leads to it, so that it dies young.
    if (part.page !== 0) before.next = part;
    part.page = this.page;
    return part;
  }

  /**
   * The known block of these bits with the text of `run` that starts at `from`, unless this page holds it already. Else
   * null, and `block` is told the one that stands there.
   */
  met(run: string, from: number, length: number, bits: number): InternedBlock | null {
    this.sum = mixed(bits, sumOf(run, from, length));
    const known = this.blocks[this.sum & (partPlaces - 1)];
    if (known == null || known.page === this.page || known.bits !== bits) return null;
    const { text } = known.part;
    return text.length === length && startsWithAt(run, from, text) ? known : null;
  }

  /** The known block like the one just read, else that one. */
  block(block: Block, bits: number): InternedBlock {
    const place = this.sum & (partPlaces - 1);
    const known = this.blocks[place];
    if (known != null && known.page !== this.page && known.bits === bits && sameBlock(known.part, block)) return known;
    return (this.blocks[place] = { part: block, bits, next: null, page: 0 });
  }

  link(link: PageLink, bits: number): InternedLink {
    const place = mixed(mixed(this.sum, link.block ?? -1), link.start ?? -1) & (partPlaces - 1);
    const known = this.links[place];
    if (known != null && known.page !== this.page && known.bits === bits && sameLink(known.part, link)) return known;
    return (this.links[place] = { part: link, bits, next: null, page: 0 });
  }
}

/**
 * Through bytes, a byte a character where one is enough, whatever the page has beside; joined from halves otherwise. A
 * paragraph takes a third of the time of its JSON.
 */
export function flatCopy(text: string): string {
  if (text.length <= room.length && !wide.test(text)) return room.toString('latin1', 0, room.write(text, 'latin1'));
  const middle = text.length >> 1;
  return [text.slice(0, middle), text.slice(middle)].join('');
}

function places<Held>(count: number): (Held | null)[] {
  return new Array<Held | null>(count).fill(null);
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

/**
 * Told from the length and 64 to 128 of the characters, all of most addresses: to read a paragraph whole costs more than
 * to compare it.
 */
function sumOf(run: string, from: number, length: number): number {
  const step = 1 + (length >> 6);
  let sum = length;
  for (let at = from; at < from + length; at += step) sum = (Math.imul(sum, 31) + run.charCodeAt(at)) | 0;
  return mixed(sum, length);
}

/** The finisher of MurmurHash3 (Appleby 2008): close numbers find places far from one another. */
function mixed(one: number, other: number): number {
  let sum = Math.imul(one, 31) + other;
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return sum ^ (sum >>> 16);
}
