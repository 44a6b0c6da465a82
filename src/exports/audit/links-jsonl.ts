import type { SiteAnalysis } from '../../core/analysis/site-analysis.ts';
import type { LinkElement, LinkPosition, PageContent, PageLink } from '../../core/pages/page.ts';
import { sentenceAround } from '../../core/pages/reading/sentence-around.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** A line of `links.jsonl`: one occurrence of a link in a page, internal or external. */
export interface LinkRow {
  /** Address of the page with the link. */
  readonly from: string;
  /** Target, resolved as in a browser, without fragment; as written when it is not a web address. */
  readonly to: string;
  /** Text of the link, or the alternative text of its image. */
  readonly anchor: string;
  /** The `rel` attribute as written; empty without one. */
  readonly rel: string;
  /** False for `nofollow`, `ugc`, `sponsored`, and on a page whose robots directives are nofollow. */
  readonly follow: boolean;
  /** Part of the page: `content` is its main text. */
  readonly position: LinkPosition;
  /** Element, relation or directive that makes the link: `a` is the usual one. */
  readonly element: LinkElement;
  /** Sentence around a link in the main text; null elsewhere. */
  readonly sentence: string | null;
  /** Start of the anchor in the sentence, in UTF-16 units; null without a sentence. */
  readonly offset: number | null;
}

/** One line for each link of each page, sorted by the URL of the page. */
export const linksJsonl = defineExport({
  id: 'links.jsonl',
  mediaType: mediaTypes.jsonLines,
  render: ({ analysis }: AuditSource) => linkLines(analysis),
});

/** Sizes of the buffer in bytes. The cache starts small because the collector counts memory that is never written too. */
const bufferSizes = { lines: 1 << 18, cache: 1 << 24, initialCache: 1 << 21 };

/**
 * The lines as bytes, many at once; a yielded view is valid until the next one is requested. Nearly all pages have the
 * same few thousand links in their menus: such a link is encoded once, and its lines are copies within one buffer.
 */
export function* linkLines(analysis: SiteAnalysis, sizes: typeof bufferSizes = bufferSizes): Iterable<Uint8Array> {
  const buffer = new LinkLineBuffer(sizes);
  for (const { record, content } of analysis.facts.pages) {
    const start = Buffer.from(`{"from":${JSON.stringify(record.url)},`);
    const { links } = record;
    for (let index = 0; index < links.length; index++) {
      const link = links[index]!;
      const slot = link.position === 'content' ? notCached : buffer.slotOf(link, index);
      const json = slot === notCached ? linkJson(link, content) : '';
      const length = start.length + (slot === notCached ? 3 * json.length : buffer.cachedLength(slot));
      if (!buffer.hasRoomFor(length)) yield buffer.take();
      if (length > sizes.lines) {
        yield Buffer.concat([start, slot === notCached ? Buffer.from(`${json.slice(1)}\n`) : buffer.cached(slot)]);
      } else if (slot === notCached) buffer.append(start, json);
      else buffer.appendCached(start, slot);
    }
  }
  const rest = buffer.take();
  if (rest.length > 0) yield rest;
}

const notCached = -1;
const newLine = 0x0a;

/** One block of memory: the lines to yield, then the encoded links of menus. */
class LinkLineBuffer {
  private readonly sizes: typeof bufferSizes;
  private memory: Buffer;
  private filled = 0;
  private readonly slots = new Map<PageLink, number>();
  /** Offset of each cached link in the buffer; it ends where the next one starts. */
  private starts: number[];
  // Pages of one template have the links of their menus at the same indexes: a comparison replaces the look-up.
  private readonly lastLinks: (PageLink | undefined)[] = [];
  private readonly lastSlots: number[] = [];

  constructor(sizes: typeof bufferSizes) {
    this.sizes = sizes;
    this.memory = Buffer.allocUnsafeSlow(sizes.lines + sizes.initialCache);
    this.starts = [sizes.lines];
  }

  /** The slot of a link of a menu, encoded on first use; `notCached` when the cache is too small for it. */
  slotOf(link: PageLink, index: number): number {
    if (this.lastLinks[index] === link) return this.lastSlots[index]!;
    const slot = this.slots.get(link) ?? this.encode(link);
    this.lastLinks[index] = slot === notCached ? undefined : link;
    this.lastSlots[index] = slot;
    return slot;
  }

  cachedLength(slot: number): number {
    return this.starts[slot + 1]! - this.starts[slot]!;
  }

  cached(slot: number): Uint8Array {
    return this.memory.subarray(this.starts[slot], this.starts[slot + 1]);
  }

  hasRoomFor(bytes: number): boolean {
    return this.filled + bytes <= this.sizes.lines;
  }

  /** Returns the lines so far and empties the buffer. */
  take(): Uint8Array {
    const lines = this.memory.subarray(0, this.filled);
    this.filled = 0;
    return lines;
  }

  append(start: Uint8Array, json: string): void {
    this.memory.set(start, this.filled);
    this.filled = this.writeFields(json, this.filled + start.length);
  }

  appendCached(start: Uint8Array, slot: number): void {
    this.memory.set(start, this.filled);
    this.filled += start.length;
    this.memory.copyWithin(this.filled, this.starts[slot]!, this.starts[slot + 1]);
    this.filled += this.cachedLength(slot);
  }

  private encode(link: PageLink): number {
    const json = linkJson(link, null);
    const bytes = 3 * json.length;
    const capacity = this.sizes.lines + this.sizes.cache;
    let from = this.starts.at(-1)!;
    if (from + bytes > this.memory.length && this.memory.length < capacity) this.grow(from + bytes, capacity);
    if (from + bytes > this.memory.length) {
      this.slots.clear();
      this.lastLinks.length = 0;
      this.starts = [(from = this.sizes.lines)];
      if (from + bytes > this.memory.length) return notCached;
    }
    const slot = this.starts.push(this.writeFields(json, from)) - 2;
    this.slots.set(link, slot);
    return slot;
  }

  private grow(bytes: number, capacity: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.min(Math.max(2 * this.memory.length, bytes), capacity));
    larger.set(this.memory);
    this.memory = larger;
  }

  /** Writes what follows the opening brace of an object and ends the line; returns the end. */
  private writeFields(json: string, at: number): number {
    const before = this.memory[at - 1]!;
    const end = at - 1 + this.memory.write(json, at - 1);
    this.memory[at - 1] = before;
    this.memory[end] = newLine;
    return end + 1;
  }
}

/** A link without its page as a JSON object. Only a link in the text of a page has a sentence. */
function linkJson(link: PageLink, content: PageContent | null): string {
  const around =
    link.position === 'content' && content !== null && link.block !== null && link.start !== null
      ? sentenceAround(content.blocks[link.block]?.text ?? '', link.start, link.anchor.length)
      : null;
  const row: Omit<LinkRow, 'from'> = {
    to: link.to,
    anchor: link.anchor,
    rel: link.rel,
    follow: link.follow,
    position: link.position,
    element: link.element,
    sentence: around?.sentence ?? null,
    offset: around?.offset ?? null,
  };
  return JSON.stringify(row);
}
