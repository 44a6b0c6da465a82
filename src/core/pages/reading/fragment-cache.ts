import { startsWithAt } from '../../values/strings/starts-with-at.ts';
import type { Block } from '../page.ts';
import type { Zone } from '../positions/zone-table.ts';
import type { ImageDraft } from './asset-reader.ts';
import type { ElementContext } from './element-context.ts';
import type { LinkDraft } from './link-collector.ts';

/** What the content of one element adds to a page. Zones are numbered from the first it opens, −1 for the zone around it. */
export interface Fragment {
  /** The content as written, up to the end of the element's end tag, and the offset of that tag. */
  readonly text: string;
  readonly end: number;
  /** Memory it takes, in characters. */
  readonly weight: number;
  /** The context it was read in: in another kind of block the same text means something else. */
  readonly context: Pick<ElementContext, 'kind' | 'level' | 'inContent'>;
  readonly blocks: readonly Block[];
  readonly blockZones: readonly number[];
  /** With their anchors, blocks numbered from the first of the fragment, not resolved. */
  readonly links: readonly LinkDraft[];
  readonly linkZones: readonly number[];
  readonly zones: readonly Zone[];
  /** What it adds to the zone around it. */
  readonly outerZone: Pick<Zone, 'text' | 'linked' | 'hidden'>;
  readonly headings: readonly { level: number; text: string }[];
  readonly images: readonly ImageDraft[];
  readonly ids: readonly string[];
  /** Hrefs of its first anchors, and their number. */
  readonly firstAnchors: readonly string[];
  readonly anchors: number;
  readonly elements: number;
  readonly depth: number;
  /** Characters it adds to the text of the page and to the text of the blocks. */
  readonly textLength: number;
  readonly blockLength: number;
}

/** The contents that start alike. */
export interface FragmentSlot {
  fragments: Fragment[];
  /** Fingerprints of the last contents: one that repeats is cached. */
  readonly fingerprints: number[];
  /** Contents seen since one of them last repeated. */
  misses: number;
}

/** Characters of a fragment: shorter ones are parsed as fast as they are looked up, longer ones are not menus. */
const minLength = 80;
const maxLength = 50_000;
/** Bounds of the memory of one site. Working assumptions. */
const maxSlots = 20_000;
const maxWeight = 8_000_000;
const maxPerSlot = 4;
const maxFingerprints = 8;
/** After so many contents without a repetition, a slot is one of texts that all differ: working assumption. */
const maxMisses = 8;
/** When, after so many look-ups, less than a quarter found a fragment, the site has no repeated markup worth a look-up. */
const minLookups = 2000;
const lookupsPerHit = 4;
/** Offsets of the characters that make the key of a content; the last is within the shortest fragment. */
const keyOffsets = [1, 4, 9, 14, 20, 27, 35, 44, 55, 68] as const;

/** The repeated fragments of the pages of one site. */
export class FragmentCache {
  private readonly slots = new Map<number, FragmentSlot | null>();
  /** Weight of the cached fragments. */
  weight = 0;
  private misses = 0;
  hits = 0;

  /** True when so little repeats on this site that fragments are no longer looked up. */
  get isIdle(): boolean {
    return this.misses > minLookups && lookupsPerHit * this.hits < this.misses;
  }

  /** The slot of the content that starts at `from`; null for the first content of a slot, and when none ever repeats. */
  slot(text: string, from: number): FragmentSlot | null {
    const key = keyOf(text, from);
    let slot = this.slots.get(key);
    if (slot === undefined) {
      if (this.slots.size >= maxSlots) this.clear();
      this.slots.set(key, null);
      return null;
    }
    if (slot === null) this.slots.set(key, (slot = { fragments: [], fingerprints: [], misses: 0 }));
    return slot.misses > maxMisses ? null : slot;
  }

  /** The cached fragment whose text is at `from`, in the same context. */
  find(slot: FragmentSlot, text: string, from: number, context: ElementContext): Fragment | null {
    for (const fragment of slot.fragments) {
      if (!startsWithAt(text, from, fragment.text)) continue;
      const { kind, level, inContent } = fragment.context;
      if (kind !== context.kind || level !== context.level || inContent !== context.inContent) continue;
      slot.misses = 0;
      this.hits++;
      return fragment;
    }
    this.misses++;
    return null;
  }

  add(slot: FragmentSlot, fragment: Fragment): void {
    if (this.weight + fragment.weight > maxWeight) this.clear();
    this.weight += fragment.weight;
    if (slot.fragments.length === maxPerSlot) this.weight -= (slot.fragments.shift() as Fragment).weight;
    slot.fragments.push(fragment);
  }

  private clear(): void {
    for (const slot of this.slots.values()) if (slot !== null) slot.fragments = [];
    this.slots.clear();
    this.weight = 0;
  }
}

/** True when the content was seen before: what repeats once is cached, as it will repeat again. */
export function isRepeated(slot: FragmentSlot, text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length < minLength || length > maxLength) return false;
  const fingerprint = fingerprintOf(text, from, to);
  if (slot.fingerprints.includes(fingerprint)) return true;
  slot.misses++;
  if (slot.fingerprints.length === maxFingerprints) slot.fingerprints.shift();
  slot.fingerprints.push(fingerprint);
  return false;
}

function keyOf(text: string, from: number): number {
  let key = 0;
  for (const offset of keyOffsets) key = (Math.imul(key, 31) + text.charCodeAt(from + offset)) | 0;
  return key;
}

/** Hash of the length and of some 32 characters. */
function fingerprintOf(text: string, from: number, to: number): number {
  let fingerprint = to - from;
  const step = Math.max(1, Math.floor((to - from) / 32));
  for (let at = from; at < to; at += step) fingerprint = (Math.imul(fingerprint, 31) + text.charCodeAt(at)) | 0;
  return fingerprint;
}

const caches = new WeakMap<object, FragmentCache>();

/** The cache of the site of `scope`. */
export function fragmentCacheOf(scope: object): FragmentCache {
  let cache = caches.get(scope);
  if (cache === undefined) caches.set(scope, (cache = new FragmentCache()));
  return cache;
}
