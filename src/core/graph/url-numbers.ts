/**
 * The numbers of URLs, found without keeping a key: each string stands by 64 bits of its own hash and its length, so that a
 * search reads one place of memory instead of four. Two of a million URLs share a number with a chance of 3 in 100 million.
 */
export class UrlNumbers {
  private slots = new Uint32Array(1 << 12);
  private filled = 0;
  /** The two halves of the last hash. */
  private low = 0;
  private high = 0;
  /** Hashes under way. */
  private lows = new Uint32Array(256);
  private highs = new Uint32Array(256);
  /** What was read ahead: kept, so that no compiler leaves the reads out. */
  readAhead = 0;

  /** The number of a URL, -1 when it has none. */
  find(url: string): number {
    this.hash(url);
    const place = this.placeOf(url.length);
    return (this.slots[place + 2] as number) - 1;
  }

  /**
   * The numbers of several URLs, -1 where there is none. Their places are all read first, none waiting for another: memory
   * answers many reads in little more than the time of one.
   */
  findAll(urls: readonly string[], numbers: Int32Array): void {
    const count = urls.length;
    if (this.lows.length < count) {
      this.lows = new Uint32Array(2 * count);
      this.highs = new Uint32Array(2 * count);
    }
    const { lows, highs, slots } = this;
    const last = slots.length - 1;
    for (let at = 0; at < count; at++) {
      this.hash(urls[at] as string);
      lows[at] = this.low;
      highs[at] = this.high;
    }
    let read = 0;
    for (let at = 0; at < count; at++) read ^= slots[((lows[at] as number) << 2) & last] as number;
    this.readAhead = read;
    for (let at = 0; at < count; at++) {
      this.low = lows[at] as number;
      this.high = highs[at] as number;
      const place = this.placeOf((urls[at] as string).length);
      numbers[at] = (slots[place + 2] as number) - 1;
    }
  }

  /** Gives a number to a URL that has none. */
  add(url: string, number: number): void {
    if (this.filled * 8 > this.slots.length) this.grow();
    this.hash(url);
    const place = this.placeOf(url.length);
    this.slots[place] = this.low;
    this.slots[place + 1] = this.high;
    this.slots[place + 2] = number + 1;
    this.slots[place + 3] = url.length;
    this.filled++;
  }

  /** The place of the last hash: its own, or the empty one it would take. Open addressing, four words a place. */
  private placeOf(length: number): number {
    const { slots, low, high } = this;
    const last = slots.length - 1;
    for (let place = (low << 2) & last; ; place = (place + 4) & last) {
      if (slots[place + 2] === 0) return place;
      if (slots[place] === low && slots[place + 1] === high && slots[place + 3] === length) return place;
    }
  }

  /** Two lanes over pairs of letters: FNV-1a (Fowler, Noll & Vo) and multiply-and-shift, finished by shifts and products. */
  private hash(text: string): void {
    let low = 0x811c9dc5;
    let high = 0x5bd1e995;
    const { length } = text;
    for (let at = 0; at < length; at += 2) {
      const pair = text.charCodeAt(at) | (at + 1 < length ? text.charCodeAt(at + 1) << 16 : 0);
      low = Math.imul(low ^ pair, 0x01000193);
      high = Math.imul(high + pair, 0x85ebca6b);
      high ^= high >>> 13;
    }
    this.low = finished(low);
    this.high = finished(high);
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    for (let place = 0; place < old.length; place += 4) {
      if (old[place + 2] === 0) continue;
      this.low = old[place] as number;
      this.high = old[place + 1] as number;
      this.slots.set(old.subarray(place, place + 4), this.placeOf(old[place + 3] as number));
    }
  }
}

/** Every bit of the answer hangs on every bit of the lane (constants of C. Wellons’s hash prospector). */
function finished(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
