import { fnvPrime, fnvStart } from '../duplicates/shingles.ts';

/** How the pages of a site use a phrase. */
export interface PhraseCount {
  /** Number of pages that contain it. */
  readonly pages: number;
  /** Number of pages with it in their title. */
  readonly titles: number;
  /** Sum over pages of the share of its occurrences that are a whole noun phrase. */
  readonly whole: number;
}

/** The count of a phrase whose other pages are not known. */
export const onePage: PhraseCount = { pages: 1, titles: 0, whole: 0 };

/** Counts of phrases by a hash of 53 bits: twenty bytes per phrase, whatever its length. */
export class PhraseCounts {
  private keys = new Float64Array(firstSize);
  private counts = new Uint32Array(firstSize);
  private titles = new Uint32Array(firstSize);
  private whole = new Float32Array(firstSize);
  private used = 0;

  /** Counts one page that contains the phrase; `whole`: share of its occurrences there that are a whole noun phrase. */
  add(phrase: string, inTitle = false, whole = 0): void {
    if (this.used * 2 >= this.keys.length) this.grow();
    const key = hashOf(phrase);
    const place = placeOf(this.keys, key);
    if (this.keys[place] === 0) {
      this.keys[place] = key;
      this.used += 1;
    }
    this.counts[place]! += 1;
    if (inTitle) this.titles[place]! += 1;
    this.whole[place]! += whole;
  }

  /** Null when no page contains it. */
  of(phrase: string): PhraseCount | null {
    const place = placeOf(this.keys, hashOf(phrase));
    const pages = this.counts[place]!;
    return pages === 0 ? null : { pages, titles: this.titles[place]!, whole: this.whole[place]! };
  }

  private grow(): void {
    const keys = new Float64Array(this.keys.length * 2);
    const counts = new Uint32Array(keys.length);
    const titles = new Uint32Array(keys.length);
    const whole = new Float32Array(keys.length);
    this.keys.forEach((key, at) => {
      if (key === 0) return;
      const place = placeOf(keys, key);
      keys[place] = key;
      counts[place] = this.counts[at]!;
      titles[place] = this.titles[at]!;
      whole[place] = this.whole[at]!;
    });
    this.keys = keys;
    this.counts = counts;
    this.titles = titles;
    this.whole = whole;
  }
}

const firstSize = 2 ** 16;

/** Place of a key by open addressing; the length of `keys` is a power of two. */
function placeOf(keys: Float64Array, key: number): number {
  const mask = keys.length - 1;
  let place = (key % 2 ** 30) & mask;
  while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
  return place;
}

/** Two FNV-1a hashes side by side; never 0. */
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
