/** Letters that are hashed together, but for one URL that is longer. */
const mostLetters = 1 << 15;

/**
 * The numbers of URLs, found without keeping a key: each string stands by 64 bits of its own hash and its length, so that a
 * search reads one place of memory instead of four. Two of a million URLs share a number with a chance of 3 in 100 million.
 */
export class UrlNumbers {
  private slots = new Int32Array(1 << 12);
  private filled = 0;
  /** The two halves of the last hash, and the URL it is of. */
  private low = 0;
  private high = 0;
  private hashed: string | null = null;
  /** Hashes under way. */
  private lows = new Int32Array(256);
  private highs = new Int32Array(256);
  /** Their letters, a byte each or two: the platform writes all of them faster than one is asked for. */
  private letters = Buffer.alloc(1 << 12);
  private words = new DataView(this.letters.buffer, this.letters.byteOffset, this.letters.length);
  /** What was read ahead: kept, so that no compiler leaves the reads out. */
  readAhead = 0;

  /** The number of a URL, -1 when it has none. */
  find(url: string): number {
    this.hashOne(url);
    const place = this.placeOf(this.low, this.high, url.length);
    return (this.slots[place + 2] as number) - 1;
  }

  /**
   * The numbers of several URLs, -1 where there is none. Their places are all read first, none waiting for another: memory
   * answers many reads in little more than the time of one.
   */
  findAll(urls: readonly string[], numbers: Int32Array): void {
    const count = urls.length;
    this.hashAll(urls);
    const { lows, highs, slots } = this;
    const last = slots.length - 1;
    let read = 0;
    for (let at = 0; at < count; at++) read ^= slots[((lows[at] as number) << 2) & last] as number;
    this.readAhead = read;
    for (let at = 0; at < count; at++) {
      const place = this.placeOf(lows[at] as number, highs[at] as number, (urls[at] as string).length);
      numbers[at] = (slots[place + 2] as number) - 1;
    }
  }

  /** Gives a number to a URL that has none. */
  add(url: string, number: number): void {
    if (this.filled * 8 > this.slots.length) this.grow();
    this.hashOne(url);
    const place = this.placeOf(this.low, this.high, url.length);
    this.slots[place] = this.low;
    this.slots[place + 1] = this.high;
    this.slots[place + 2] = number + 1;
    this.slots[place + 3] = url.length;
    this.filled++;
  }

  /** The place of a hash: its own, or the empty one it would take. Open addressing, four words a place. */
  private placeOf(low: number, high: number, length: number): number {
    const { slots } = this;
    const last = slots.length - 1;
    for (let place = (low << 2) & last; ; place = (place + 4) & last) {
      if (slots[place + 2] === 0) return place;
      if (slots[place] === low && slots[place + 1] === high && slots[place + 3] === length) return place;
    }
  }

  private hashOne(url: string): void {
    if (url === this.hashed) return;
    const isAscii = this.write(url);
    if (!isAscii) this.letters.write(url, 'utf16le');
    this.hash(0, isAscii ? url.length : 2 * url.length);
    this.hashed = url;
  }

  private hashAll(urls: readonly string[]): void {
    const count = urls.length;
    if (this.lows.length < count) {
      this.lows = new Int32Array(2 * count);
      this.highs = new Int32Array(2 * count);
    }
    for (let from = 0, to = 0; from < count; from = to) {
      for (let letters = 0; to < count && letters < mostLetters; to++) letters += (urls[to] as string).length;
      const isAscii = this.write((to - from === count ? urls : urls.slice(from, to)).join(''));
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

  /** Letters to hash, a byte each, and room to read a few more; false where some take more: they stand in no known place. */
  private write(text: string): boolean {
    if (this.letters.length < 3 * text.length + 8) {
      this.letters = Buffer.alloc(4 * text.length + 8);
      this.words = new DataView(this.letters.buffer, this.letters.byteOffset, this.letters.length);
    }
    this.hashed = null;
    return this.letters.write(text, 'utf8') === text.length;
  }

  /**
   * Two lanes over eight bytes at a time: each half is mixed on its own first (multiplications of MurmurHash3, A. Appleby),
   * so that what one lane confuses the other tells apart.
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
        half &= firstBytes(left);
        other &= firstBytes(left - 4);
      }
      const a = Math.imul(half, 0xcc9e2d51);
      const b = Math.imul(other, 0x1b873593);
      low = (Math.imul(low ^ a ^ (a >>> 15), 0x85ebca6b) + (b ^ (b >>> 16))) | 0;
      high = Math.imul(high + (b ^ (b >>> 15)), 0xc2b2ae35) ^ a ^ (a >>> 16);
      low ^= low >>> 13;
      high ^= high >>> 16;
    }
    this.low = finished(low);
    this.high = finished(high);
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let place = 0; place < old.length; place += 4) {
      if (old[place + 2] === 0) continue;
      const free = this.placeOf(old[place] as number, old[place + 1] as number, old[place + 3] as number);
      for (let word = 0; word < 4; word++) this.slots[free + word] = old[place + word] as number;
    }
  }
}

/** The bits of so many bytes of a word of four. */
function firstBytes(count: number): number {
  if (count >= 4) return -1;
  return count > 0 ? (1 << (8 * count)) - 1 : 0;
}

/** Every bit of the answer hangs on every bit of the lane (constants of C. Wellons’s hash prospector). */
function finished(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
