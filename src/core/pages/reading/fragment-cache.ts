import type { ImageDraft } from './asset-reader.ts';
import type { ElementContext } from './element-context.ts';
import type { LinkDraft } from './link-collector.ts';
import type { Block } from '../page.ts';
import { startsWithAt } from '../../values/starts-with-at.ts';
import type { Zone } from '../positions/zone-table.ts';

/** What the content of one element adds to a page. Zones are counted from the first it opens, -1 for the one around. */
export interface Fragment {
  /** The content as written, up to the end of the element's end tag, and where that tag begins. */
  readonly text: string;
  readonly end: number;
  /** What it takes to keep, in characters. */
  readonly weight: number;
  /** What it is read in: the same text means something else in another kind of block. */
  readonly frame: Pick<ElementContext, 'kind' | 'level' | 'inContent'>;
  readonly blocks: readonly Block[];
  readonly blockZones: readonly number[];
  /** Named, their blocks counted from the first of the part, not yet resolved. */
  readonly links: readonly LinkDraft[];
  readonly linkZones: readonly number[];
  readonly zones: readonly Zone[];
  /** What it adds to the zone around. */
  readonly around: Pick<Zone, 'text' | 'linked' | 'hidden'>;
  readonly headings: readonly { level: number; text: string }[];
  readonly images: readonly ImageDraft[];
  readonly ids: readonly string[];
  /** Addresses of its first three anchors, and how many it has. */
  readonly firstAnchors: readonly string[];
  readonly anchors: number;
  readonly elements: number;
  readonly depth: number;
  readonly textLength: number;
  readonly flowLength: number;
}

/** The contents that begin alike. */
export interface FragmentSlot {
  parts: Fragment[];
  /** Of those seen of late, by which it is told that one comes back. */
  readonly prints: number[];
  /** Contents seen since one of them last came back. */
  vain: number;
}

/** Characters: less is read as quickly as it is looked for, more is no menu. */
const shortest = 80;
const longest = 50_000;
const mostSlots = 20_000;
/** Weight of all parts of a site. */
const mostWeight = 8_000_000;
const mostPerSlot = 4;
const mostPrints = 8;
/** A beginning under which nothing came back so often is that of texts which all differ. */
const mostVain = 8;
/** A site of whose contents so many were watched, and less than a quarter of them came back, is one of texts. */
const enoughWatched = 2000;
const worthwhile = 4;
/** Places of the characters that tell one beginning from another; the last is within the shortest part. */
const places = [1, 4, 9, 14, 20, 27, 35, 44, 55, 68] as const;

/** The parts that came back on the pages of one site. */
export class FragmentCache {
  private readonly slots = new Map<number, FragmentSlot | null>();
  /** Of the parts that are kept. */
  weight = 0;
  private watched = 0;
  /** How often a part came back. */
  found = 0;

  /** Does so little come back on this site that it is no longer looked for? */
  get isIdle(): boolean {
    return this.watched > enoughWatched && worthwhile * this.found < this.watched;
  }

  /** The parts that begin like the text there; null when nothing did before, or nothing ever comes back. */
  slot(text: string, from: number): FragmentSlot | null {
    const key = keyOf(text, from);
    let slot = this.slots.get(key);
    if (slot === undefined) {
      if (this.slots.size >= mostSlots) this.forget();
      this.slots.set(key, null);
      return null;
    }
    if (slot === null) this.slots.set(key, (slot = { parts: [], prints: [], vain: 0 }));
    return slot.vain > mostVain ? null : slot;
  }

  /** The part of the slot that stands there. */
  find(slot: FragmentSlot, text: string, from: number, frame: ElementContext): Fragment | null {
    for (const part of slot.parts) {
      if (!startsWithAt(text, from, part.text)) continue;
      const { kind, level, inContent } = part.frame;
      if (kind !== frame.kind || level !== frame.level || inContent !== frame.inContent) continue;
      slot.vain = 0;
      this.found++;
      return part;
    }
    this.watched++;
    return null;
  }

  keep(slot: FragmentSlot, part: Fragment): void {
    if (this.weight + part.weight > mostWeight) this.forget();
    this.weight += part.weight;
    if (slot.parts.length === mostPerSlot) this.weight -= (slot.parts.shift() as Fragment).weight;
    slot.parts.push(part);
  }

  private forget(): void {
    for (const slot of this.slots.values()) if (slot !== null) slot.parts = [];
    this.slots.clear();
    this.weight = 0;
  }
}

/** Was such a content seen before? One that comes back once is remembered, as it will come back again. */
export function isRepeated(slot: FragmentSlot, text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length < shortest || length > longest) return false;
  const print = printOf(text, from, to);
  if (slot.prints.includes(print)) return true;
  slot.vain++;
  if (slot.prints.length === mostPrints) slot.prints.shift();
  slot.prints.push(print);
  return false;
}

function keyOf(text: string, from: number): number {
  let key = 0;
  for (const place of places) key = (Math.imul(key, 31) + text.charCodeAt(from + place)) | 0;
  return key;
}

/** Of the length and of characters all over it. */
function printOf(text: string, from: number, to: number): number {
  let print = to - from;
  const step = Math.max(1, Math.floor((to - from) / 32));
  for (let at = from; at < to; at += step) print = (Math.imul(print, 31) + text.charCodeAt(at)) | 0;
  return print;
}

const memories = new WeakMap<object, FragmentCache>();

/** The memory of the site that `scope` knows. */
export function fragmentCacheOf(scope: object): FragmentCache {
  let memory = memories.get(scope);
  if (memory === undefined) memories.set(scope, (memory = new FragmentCache()));
  return memory;
}
