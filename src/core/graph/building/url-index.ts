/** Characters of URLs that are encoded together, unless one URL is longer. */
const batchCharacters = 1 << 15;

/**
 * Ids of URLs, found without keeping the strings: an open-addressing hash table that stores 64 bits of hash and the
 * length of each URL, so that a look-up reads one place of memory instead of four. The probability that two of a
 * million URLs collide is 3 in 100 million.
 */
export class UrlIndex {
  /** Four words per slot: low and high half of the hash, id + 1 (0 = empty), length of the URL. */
  private slots = new Int32Array(1 << 12);
  private filled = 0;
  /** The two halves of the last hash, and the URL it belongs to. */
  private low = 0;
  private high = 0;
  private hashedUrl: string | null = null;
  /** Hashes of the URLs of `findAll`. */
  private lows = new Int32Array(256);
  private highs = new Int32Array(256);
  /** Encoded URLs: the platform encodes a whole string faster than it returns one character. */
  private bytes = Buffer.alloc(1 << 12);
  private words = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
  /** Result of the reads made to fill the cache: stored, so that no compiler removes them. */
  prefetched = 0;

  /** The id of a URL, −1 when it has none. */
  find(url: string): number {
    this.hashOne(url);
    const slot = this.slotOf(this.low, this.high, url.length);
    return (this.slots[slot + 2] as number) - 1;
  }

  /**
   * Writes the ids of several URLs to `ids`, −1 for those without one. All slots are read first, none waiting for another:
   * memory serves many independent reads in little more time than one.
   */
  findAll(urls: readonly string[], ids: Int32Array): void {
    const count = urls.length;
    this.hashAll(urls);
    const { lows, highs, slots } = this;
    const mask = slots.length - 1;
    let prefetched = 0;
    for (let at = 0; at < count; at++) prefetched ^= slots[((lows[at] as number) << 2) & mask] as number;
    this.prefetched = prefetched;
    for (let at = 0; at < count; at++) {
      const slot = this.slotOf(lows[at] as number, highs[at] as number, (urls[at] as string).length);
      ids[at] = (slots[slot + 2] as number) - 1;
    }
  }

  /** Adds a URL that has no id yet. */
  add(url: string, id: number): void {
    if (this.filled * 8 > this.slots.length) this.grow();
    this.hashOne(url);
    const slot = this.slotOf(this.low, this.high, url.length);
    this.slots[slot] = this.low;
    this.slots[slot + 1] = this.high;
    this.slots[slot + 2] = id + 1;
    this.slots[slot + 3] = url.length;
    this.filled++;
  }

  /** The slot that has this hash and length, or the empty slot where they belong (linear probing). */
  private slotOf(low: number, high: number, length: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = (low << 2) & mask; ; slot = (slot + 4) & mask) {
      if (slots[slot + 2] === 0) return slot;
      if (slots[slot] === low && slots[slot + 1] === high && slots[slot + 3] === length) return slot;
    }
  }

  private hashOne(url: string): void {
    if (url === this.hashedUrl) return;
    const isAscii = this.encode(url);
    if (!isAscii) this.bytes.write(url, 'utf16le');
    this.hash(0, isAscii ? url.length : 2 * url.length);
    this.hashedUrl = url;
  }

  private hashAll(urls: readonly string[]): void {
    const count = urls.length;
    if (this.lows.length < count) {
      this.lows = new Int32Array(2 * count);
      this.highs = new Int32Array(2 * count);
    }
    for (let from = 0, to = 0; from < count; from = to) {
      for (let characters = 0; to < count && characters < batchCharacters; to++) {
        characters += (urls[to] as string).length;
      }
      const isAscii = this.encode((to - from === count ? urls : urls.slice(from, to)).join(''));
      for (let at = from, first = 0; at < to; at++) {
        const url = urls[at] as string;
        if (isAscii) this.hash(first, first + url.length);
        else this.hashOne(url);
        this.lows[at] = this.low;
        this.highs[at] = this.high;
        first += url.length;
      }
    }
  }

  /** Writes UTF-8, with room to read eight bytes beyond; false when a character takes several bytes, so that offsets differ. */
  private encode(text: string): boolean {
    if (this.bytes.length < 3 * text.length + 8) {
      this.bytes = Buffer.alloc(4 * text.length + 8);
      this.words = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
    }
    this.hashedUrl = null;
    return this.bytes.write(text, 'utf8') === text.length;
  }

  /**
   * Two lanes over eight bytes at a time; each half is mixed on its own first (multipliers of MurmurHash3, Appleby 2008), so
   * that inputs which collide in one lane differ in the other.
   */
  private hash(first: number, end: number): void {
    const { words } = this;
    let low = 0x811c9dc5;
    let high = 0x5bd1e995;
    for (let at = first; at < end; at += 8) {
      const left = end - at;
      let half = words.getInt32(at, true);
      let other = words.getInt32(at + 4, true);
      if (left < 8) {
        half &= byteMask(left);
        other &= byteMask(left - 4);
      }
      const a = Math.imul(half, 0xcc9e2d51);
      const b = Math.imul(other, 0x1b873593);
      low = (Math.imul(low ^ a ^ (a >>> 15), 0x85ebca6b) + (b ^ (b >>> 16))) | 0;
      high = Math.imul(high + (b ^ (b >>> 15)), 0xc2b2ae35) ^ a ^ (a >>> 16);
      low ^= low >>> 13;
      high ^= high >>> 16;
    }
    this.low = finalised(low);
    this.high = finalised(high);
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += 4) {
      if (old[slot + 2] === 0) continue;
      const free = this.slotOf(old[slot] as number, old[slot + 1] as number, old[slot + 3] as number);
      for (let word = 0; word < 4; word++) this.slots[free + word] = old[slot + word] as number;
    }
  }
}

/** Mask of the first `count` bytes of a little-endian word of four. */
function byteMask(count: number): number {
  if (count >= 4) return -1;
  return count > 0 ? (1 << (8 * count)) - 1 : 0;
}

/** Finaliser in which every bit of the result depends on every bit of the lane (lowbias32, Wellons 2018). */
function finalised(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
