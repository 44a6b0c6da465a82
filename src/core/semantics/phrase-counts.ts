import { fnvPrime, fnvStart } from './shingles.ts';

/** How many pages hold each phrase, by a hash of 53 bits: twelve bytes a phrase however long it is. */
export class PhraseCounts {
  private keys = new Float64Array(firstSize);
  private counts = new Uint32Array(firstSize);
  private used = 0;

  add(phrase: string): void {
    if (this.used * 2 >= this.keys.length) this.grow();
    const key = hashOf(phrase);
    const place = placeOf(this.keys, key);
    if (this.keys[place] === 0) {
      this.keys[place] = key;
      this.used += 1;
    }
    this.counts[place]! += 1;
  }

  of(phrase: string): number {
    return this.counts[placeOf(this.keys, hashOf(phrase))]!;
  }

  private grow(): void {
    const keys = new Float64Array(this.keys.length * 2);
    const counts = new Uint32Array(keys.length);
    this.keys.forEach((key, at) => {
      if (key === 0) return;
      const place = placeOf(keys, key);
      keys[place] = key;
      counts[place] = this.counts[at]!;
    });
    this.keys = keys;
    this.counts = counts;
  }
}

const firstSize = 2 ** 16;

/** Open addressing; the length is a power of two. */
function placeOf(keys: Float64Array, key: number): number {
  const mask = keys.length - 1;
  let place = (key % 2 ** 30) & mask;
  while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
  return place;
}

/** Two FNV-1a hashes (Fowler, Noll & Vo) side by side; never 0. */
function hashOf(phrase: string): number {
  let low = fnvStart;
  let high = fnvStart ^ 0x5bd1e995;
  for (let at = 0; at < phrase.length; at += 1) {
    const code = phrase.charCodeAt(at);
    low = Math.imul(low ^ code, fnvPrime);
    high = Math.imul(high ^ (code + 31), fnvPrime);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0) + 1;
}
