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

  /** The number of a URL, -1 when it has none. */
  find(url: string): number {
    this.hash(url);
    const place = this.placeOf(url.length);
    return (this.slots[place + 2] as number) - 1;
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

  /** Two lanes: FNV-1a (Fowler, Noll & Vo) and a multiply-and-shift one, each finished by shifts and products. */
  private hash(text: string): void {
    let low = 0x811c9dc5;
    let high = 0x5bd1e995;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high + code, 0x85ebca6b);
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
