import { averageLinkage } from '../topics/average-linkage.ts';

/** The words of a keyword. */
interface KeywordWords {
  readonly stems: readonly string[];
  /** Those of its stems that are nouns. */
  readonly nouns: readonly string[];
}

interface WordSets {
  readonly stems: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

/** Mean share of common words from which keywords are one subject (bench/notes/0262). */
const leastLikeness = 0.4;

/**
 * Splits a group of keywords into those that share words: letters alone put unrelated keywords together when a list is
 * short. Keywords that share no noun are of unlike things, whatever they share besides. Returns groups of positions.
 */
export function splitByWords(keywords: readonly KeywordWords[]): number[][] {
  const count = keywords.length;
  const sets = keywords.map(({ stems, nouns }) => ({ stems: new Set(stems), nouns: new Set(nouns) }));
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

/** Common words as a share of the shorter keyword; 0 when both have nouns and no noun is common. */
function sharedPart(a: WordSets, b: WordSets): number {
  const [short, long] = a.stems.size <= b.stems.size ? [a, b] : [b, a];
  const shared = [...short.stems].filter((stem) => long.stems.has(stem));
  const haveNouns = a.nouns.size > 0 && b.nouns.size > 0;
  if (haveNouns && !shared.some((stem) => a.nouns.has(stem) || b.nouns.has(stem))) return 0;
  return short.stems.size === 0 ? 0 : shared.length / short.stems.size;
}
