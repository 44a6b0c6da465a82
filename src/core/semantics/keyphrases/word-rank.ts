/** Words of the co-occurrence window, and iterations. Working assumptions. */
const windowSize = 8;
const iterations = 20;
/** Usual damping of PageRank (Page et al. 1999). */
const damping = 0.85;

/**
 * Position-biased PageRank of the words of a text (PositionRank, Florescu & Caragea 2017): words that occur early and beside
 * many others rank high. `words`: ids 0 … n − 1 in order of the text; `positions`: their places. Returns one value per id, the
 * highest being 1.
 */
export function wordRank(words: readonly number[], positions: readonly number[], n: number): Float64Array {
  const { offsets, targets, weights, total } = neighboursOf(words, n);
  const start = new Float64Array(n);
  words.forEach((word, at) => {
    start[word]! += 1 / Math.sqrt(positions[at]! + 3);
  });
  scaleTo(start, sumOf(start));
  const shares = new Float64Array(n);
  let rank = start.slice();
  let next = new Float64Array(n);
  for (let round = 0; round < iterations; round += 1) {
    for (let word = 0; word < n; word += 1) shares[word] = (damping * rank[word]!) / total[word]!;
    for (let word = 0; word < n; word += 1) {
      // Neighbourhood is symmetric: the row of a word lists those that give to it.
      let sum = (1 - damping) * start[word]!;
      const end = offsets[word + 1]!;
      for (let at = offsets[word]!; at < end; at += 1) sum += shares[targets[at]!]! * weights[at]!;
      next[word] = sum;
    }
    [rank, next] = [next, rank];
  }
  let highest = 0;
  for (const value of rank) highest = Math.max(highest, value);
  scaleTo(rank, highest);
  return rank;
}

/** Co-occurrences within the window, in both directions, as sparse rows with ascending targets. */
function neighboursOf(words: readonly number[], n: number) {
  const { starts, others } = sortedPairs(pairsByWord(words, n));
  const offsets = new Uint32Array(n + 1);
  const targets = new Uint32Array(others.length);
  const weights = new Float64Array(others.length);
  const total = new Float64Array(n);
  let end = 0;
  for (let word = 0; word < n; word += 1) {
    const last = starts[word + 1]!;
    for (let at = starts[word]!; at < last; ) {
      const first = at;
      while (at < last && others[at] === others[first]) at += 1;
      targets[end] = others[first]!;
      weights[end] = at - first;
      end += 1;
    }
    total[word] = last - starts[word]!;
    offsets[word + 1] = end;
  }
  return { offsets, targets, weights, total };
}

/** By word, the words within its windows, repeated by occurrence. */
function pairsByWord(words: readonly number[], n: number) {
  const starts = new Uint32Array(n + 1);
  eachPair(words, (a, b) => {
    starts[a + 1]! += 1;
    starts[b + 1]! += 1;
  });
  for (let word = 0; word < n; word += 1) starts[word + 1]! += starts[word]!;
  const next = starts.slice(0, n);
  const others = new Uint32Array(starts[n]!);
  eachPair(words, (a, b) => {
    others[next[a]!++] = b;
    others[next[b]!++] = a;
  });
  return { starts, others };
}

/** The same with each row ascending: as pairs are in both rows, reading rows in order fills the other rows in order. */
function sortedPairs({ starts, others }: ReturnType<typeof pairsByWord>) {
  const next = starts.slice(0, -1);
  const sorted = new Uint32Array(others.length);
  for (let word = 0; word < next.length; word += 1)
    for (let at = starts[word]!; at < starts[word + 1]!; at += 1) sorted[next[others[at]!]!++] = word;
  return { starts, others: sorted };
}

function eachPair(words: readonly number[], meet: (a: number, b: number) => void): void {
  for (let at = 0; at < words.length; at += 1) {
    const last = Math.min(words.length, at + windowSize);
    for (let next = at + 1; next < last; next += 1) if (words[at] !== words[next]) meet(words[at]!, words[next]!);
  }
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function scaleTo(values: Float64Array, by: number): void {
  if (by > 0) for (let i = 0; i < values.length; i += 1) values[i]! /= by;
}
