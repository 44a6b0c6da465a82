import { mix, type ShingledText } from './shingles.ts';

/** 32 bands of 4 rows: half of the pairs with a Jaccard similarity of 0.42 become candidates. */
const bands = 32;
const rowsPerBand = 4;
/** Texts of a bucket that each new text is paired with, so that a bucket of n texts costs n. Working assumption. */
const maxMeetings = 3;

/** Pairs of rows, ascending, that probably share many shingles: MinHash with banding (Broder 1997). */
export function minHashCandidates(rows: readonly number[], texts: readonly ShingledText[]): [number, number][] {
  const signatures = rows.map((row) => signature(texts[row]!.shingles));
  const pairs = new Set<number>();
  for (let band = 0; band < bands; band += 1) {
    const buckets = new Map<number, number[]>();
    rows.forEach((row, at) => {
      let key = 0;
      for (let i = 0; i < rowsPerBand; i += 1) key = mix(key, signatures[at]![band * rowsPerBand + i]!);
      const bucket = buckets.get(key) ?? [];
      buckets.set(key, bucket);
      for (const other of bucket) pairs.add(other * texts.length + row);
      if (bucket.length < maxMeetings) bucket.push(row);
    });
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / texts.length), pair % texts.length]);
}

/** A salt per row of the signature, so that each row is another permutation. */
const salts = Int32Array.from({ length: bands * rowsPerBand }, (_, i) => Math.imul(i + 1, 0x9e3779b1));

function signature(shingles: Uint32Array): Int32Array {
  const least = new Int32Array(salts.length).fill(0x7fffffff);
  for (const shingle of shingles) {
    const base = shingle | 0;
    for (let i = 0; i < salts.length; i += 1) {
      let hash = Math.imul(base ^ salts[i]!, 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
      hash ^= hash >>> 16;
      if (hash < least[i]!) least[i] = hash;
    }
  }
  return least;
}
