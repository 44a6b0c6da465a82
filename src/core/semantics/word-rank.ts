const windowSize = 8;
const damping = 0.85;
const rounds = 20;

/**
 * Position-biased PageRank of a text's words (Florescu & Caragea 2017): words that stand early and
 * beside many others rank high. `words` are ids 0 … n − 1 in order of the text, `positions` where they stand.
 * Returns one value per id, the highest being 1.
 */
export function wordRank(words: readonly number[], positions: readonly number[], n: number): Float64Array {
  const edges = neighboursOf(words, n);
  const start = new Float64Array(n);
  words.forEach((word, at) => {
    start[word]! += 1 / Math.sqrt(positions[at]! + 3);
  });
  scaleTo(start, sumOf(start));
  let rank = start.slice();
  for (let round = 0; round < rounds; round += 1) {
    const next = start.map((value) => (1 - damping) * value);
    for (let word = 0; word < n; word += 1) {
      const share = edges.total[word] === 0 ? 0 : (damping * rank[word]!) / edges.total[word]!;
      for (let at = edges.offsets[word]!; at < edges.offsets[word + 1]!; at += 1) {
        next[edges.targets[at]!]! += share * edges.weights[at]!;
      }
    }
    rank = next;
  }
  let highest = 0;
  for (const value of rank) highest = Math.max(highest, value);
  scaleTo(rank, highest);
  return rank;
}

/** Co-occurrences within the window, both ways, as sparse rows. */
function neighboursOf(words: readonly number[], n: number) {
  const pairs = new Float64Array(2 * words.length * (windowSize - 1));
  let count = 0;
  for (let at = 0; at < words.length; at += 1) {
    for (let next = at + 1; next < Math.min(words.length, at + windowSize); next += 1) {
      const [a, b] = [words[at]!, words[next]!];
      if (a === b) continue;
      pairs[count++] = a * n + b;
      pairs[count++] = b * n + a;
    }
  }
  const sorted = pairs.subarray(0, count).sort();
  const offsets = new Uint32Array(n + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  const total = new Float64Array(n);
  for (let at = 0; at < count; ) {
    const pair = sorted[at]!;
    const first = at;
    while (at < count && sorted[at] === pair) at += 1;
    const from = Math.floor(pair / n);
    targets.push(pair % n);
    weights.push(at - first);
    offsets[from + 1] = targets.length;
    total[from]! += at - first;
  }
  for (let i = 0; i < n; i += 1) offsets[i + 1] = Math.max(offsets[i]!, offsets[i + 1]!);
  return { offsets, targets, weights, total };
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function scaleTo(values: Float64Array, by: number): void {
  if (by > 0) for (let i = 0; i < values.length; i += 1) values[i]! /= by;
}
