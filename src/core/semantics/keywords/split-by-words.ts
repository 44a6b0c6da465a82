import { averageLinkage } from '../topics/average-linkage.ts';

/** Mean share of common words from which keywords are one subject (bench/notes/0262). */
const leastLikeness = 0.4;

/**
 * Splits a group of keywords into those that share words: letters alone put unrelated keywords together when a list is
 * short. `stems` are those of each keyword; returns groups of positions.
 */
export function splitByWords(stems: readonly (readonly string[])[]): number[][] {
  const count = stems.length;
  const sets = stems.map((one) => new Set(one));
  const likeness = new Float32Array(count * count);
  for (let a = 0; a < count; a += 1)
    for (let b = 0; b < a; b += 1) {
      const shared = sharedPart(sets[a]!, sets[b]!);
      likeness[a * count + b] = shared;
      likeness[b * count + a] = shared;
    }
  const clusterOf = averageLinkage(likeness, new Float64Array(count).fill(1), 1, leastLikeness);
  const groups: number[][] = [];
  clusterOf.forEach((cluster, at) => (groups[cluster] ??= []).push(at));
  return groups;
}

/** Common words as a share of the shorter keyword. */
function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const stem of short) if (long.has(stem)) shared += 1;
  return short.size === 0 ? 0 : shared / short.size;
}
