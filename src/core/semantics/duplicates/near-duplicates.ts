import { Column } from '../vectors/column.ts';
import { lowerBound } from '../vectors/lower-bound.ts';
import { minHashCandidates } from './min-hash.ts';
import { hashWords, type ShingledText } from './shingles.ts';

export type DuplicateKind = 'near-duplicate' | 'partial';

export interface DuplicatePair {
  /** Rows of the texts, a < b. */
  readonly a: number;
  readonly b: number;
  /** Shared shingles divided by all shingles of both. */
  readonly jaccard: number;
  /** Shared shingles divided by those of the smaller text. */
  readonly containment: number;
  readonly kind: DuplicateKind;
}

export interface NearDuplicates {
  /** Sorted by a, then b. Equal texts are paired with the first of them only, so that their pairs stay linear. */
  readonly pairs: readonly DuplicatePair[];
  /** Rows of texts that are near duplicates of one another, ascending. */
  readonly groups: readonly (readonly number[])[];
}

/**
 * A near duplicate repeats nearly every sentence of the other, perhaps with words changed; a partial one repeats some.
 * Fitted on labelled pairs; results are level from 0.1 to 0.3 (`sentence`) and from 0.78 to 0.8 (`near`): bench/notes/0102.
 */
const thresholds = {
  minJaccard: 0.3,
  /** Share of the runs of a sentence found in the other text from which the sentence is repeated. */
  sentence: 0.25,
  /** Share of a text's runs in repeated sentences, both ways. */
  near: 0.78,
  /** Containment and number of shared shingles of a partial duplicate. */
  partial: 0.2,
  minShared: 12,
} as const;
/** A shingle of so many texts is boilerplate of the site: it neither pairs two texts nor counts. Working assumption. */
const commonShingle = 50;
/** A text with a larger share of common shingles is one of many copies, compared on all its shingles. Working assumption. */
const copyShare = 0.5;

/**
 * Near duplicates among texts of one language: 4-word shingles, inverted index, exact Jaccard (Broder 1997), then a
 * comparison of sentences to distinguish near from partial duplicates.
 */
export function nearDuplicates(texts: readonly ShingledText[]): NearDuplicates {
  const first = firstOfEqual(texts);
  const distinct = texts.map((_, row) => row).filter((row) => first[row] === row && texts[row]!.shingles.length > 0);
  const { common, pairing } = shinglesByUse(texts, distinct);
  const rare = texts.map((text) => text.shingles.filter((shingle) => !contains(common, shingle)));
  const copies = distinct.filter((row) => rare[row]!.length < copyShare * texts[row]!.shingles.length);
  const pairs = new Map<number, DuplicatePair>();
  const compare = (a: number, b: number, shared: number, shinglesOf: (row: number) => Uint32Array): void => {
    const compared = (row: number): ComparedShingles => ({ text: texts[row]!, shingles: shinglesOf(row) });
    const found = verdict(compared(a), compared(b), shared);
    if (found !== null) pairs.set(a * texts.length + b, { a, b, ...found });
  };
  for (const [a, b, shared] of sharedCounts(distinct, rare, pairing)) compare(a, b, shared, (row) => rare[row]!);
  const all = (row: number): Uint32Array => texts[row]!.shingles;
  for (const [a, b] of minHashCandidates(copies, texts)) compare(a, b, intersection(all(a), all(b)), all);
  first.forEach((of, row) => {
    if (of !== row && texts[row]!.shingles.length > 0)
      pairs.set(of * texts.length + row, { a: of, b: row, jaccard: 1, containment: 1, kind: 'near-duplicate' });
  });
  const sorted = [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  return { pairs: sorted, groups: groupsOf(sorted, texts.length) };
}

interface ComparedShingles {
  readonly text: ShingledText;
  /** The shingles that count. */
  readonly shingles: Uint32Array;
}

/** The kind of duplicate, null for none, from the number of shared shingles. */
function verdict(a: ComparedShingles, b: ComparedShingles, shared: number): Omit<DuplicatePair, 'a' | 'b'> | null {
  const jaccard = shared / (a.shingles.length + b.shingles.length - shared);
  const containment = shared / Math.min(a.shingles.length, b.shingles.length);
  if (jaccard >= thresholds.minJaccard) {
    if (isRepeated(a.text, b.text) && isRepeated(b.text, a.text))
      return { jaccard, containment, kind: 'near-duplicate' };
  }
  if (containment < thresholds.partial || shared < thresholds.minShared) return null;
  return { jaccard, containment, kind: 'partial' };
}

/** True when enough of the text's runs are in sentences that the other text repeats, at least in part. */
function isRepeated({ runs, sentences }: ShingledText, { shingles }: ShingledText): boolean {
  let left = runs.length;
  for (let i = 0; i + 1 < sentences.length; i += 1) {
    const [from, to] = [sentences[i]!, sentences[i + 1]!];
    const least = thresholds.sentence * (to - from);
    let found = 0;
    for (let at = from; at < to && found < least; at += 1) if (contains(shingles, runs[at]!)) found += 1;
    if (found < least) left -= to - from;
    if (left / runs.length < thresholds.near) return false;
  }
  return left > 0;
}

/** `sorted` is ascending. */
function contains(sorted: Uint32Array, value: number): boolean {
  return sorted[lowerBound(sorted, value)] === value;
}

/** By text, the first text with the same words in the same order. */
function firstOfEqual(texts: readonly ShingledText[]): number[] {
  const seen = new Map<string, number>();
  return texts.map((text, row) => {
    const key = `${text.words}:${text.fingerprint}:${text.shingles.length}:${hashWords(text.shingles)}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row);
    return before ?? row;
  });
}

/** Shingles of many texts, and those that pair a few texts, both ascending; a shingle of one text pairs none. */
function shinglesByUse(texts: readonly ShingledText[], rows: readonly number[]) {
  const all = new Uint32Array(rows.reduce((sum, row) => sum + texts[row]!.shingles.length, 0));
  let end = 0;
  for (const row of rows) {
    all.set(texts[row]!.shingles, end);
    end += texts[row]!.shingles.length;
  }
  all.sort();
  const common = new Column(Uint32Array);
  const pairing = new Column(Uint32Array);
  for (let from = 0; from < all.length; ) {
    let to = from + 1;
    while (to < all.length && all[to] === all[from]) to += 1;
    if (to - from >= commonShingle) common.push(all[from]!);
    else if (to - from > 1) pairing.push(all[from]!);
    from = to;
  }
  return { common: common.values(), pairing: pairing.values() };
}

/** Pairs a < b with the number of shingles they share; a shingle has fewer than `commonShingle` texts. */
function* sharedCounts(
  rows: readonly number[],
  shingles: readonly Uint32Array[],
  pairing: Uint32Array,
): Generator<[number, number, number]> {
  const places = rows.map((row) =>
    shingles[row]!.map((shingle) => placeFromOne(pairing, shingle)).filter((place) => place > 0),
  );
  const starts = new Uint32Array(pairing.length + 2);
  for (const own of places) for (const place of own) starts[place + 1]! += 1;
  for (let i = 1; i < starts.length; i += 1) starts[i]! += starts[i - 1]!;
  const ends = starts.slice();
  const holders = new Uint32Array(starts[starts.length - 1]!);
  const shared = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const met: number[] = [];
    for (const place of places[at]!) {
      for (let k = starts[place]!; k < ends[place]!; k += 1) {
        const other = holders[k]!;
        if (shared[other] === 0) met.push(other);
        shared[other]! += 1;
      }
      holders[ends[place]!] = at;
      ends[place]! += 1;
    }
    for (const other of met) {
      yield [rows[other]!, rows[at]!, shared[other]!];
      shared[other] = 0;
    }
  }
}

/** Place of a value in an ascending list, from 1; 0 when absent. */
function placeFromOne(sorted: Uint32Array, value: number): number {
  const place = lowerBound(sorted, value);
  return sorted[place] === value ? place + 1 : 0;
}

/** Size of the intersection of two ascending lists. */
function intersection(a: Uint32Array, b: Uint32Array): number {
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      shared += 1;
      i += 1;
      j += 1;
    } else if (a[i]! < b[j]!) i += 1;
    else j += 1;
  }
  return shared;
}

/** Connected components of the near duplicates of two rows or more, by union–find. */
function groupsOf(pairs: readonly DuplicatePair[], rows: number): number[][] {
  const parent = Array.from({ length: rows }, (_, row) => row);
  const root = (row: number): number => {
    while (parent[row] !== row) {
      parent[row] = parent[parent[row]!]!;
      row = parent[row]!;
    }
    return row;
  };
  for (const pair of pairs) {
    if (pair.kind !== 'near-duplicate') continue;
    const [x, y] = [root(pair.a), root(pair.b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = new Map<number, number[]>();
  for (let row = 0; row < rows; row += 1) {
    const group = groups.get(root(row));
    if (group === undefined) groups.set(root(row), [row]);
    else group.push(row);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
