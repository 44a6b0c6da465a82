import type { Language } from '../../language/language.ts';
import { Column } from '../vectors/column.ts';
import { minHashCandidates } from './min-hash.ts';
import { hashWords, type ShingledText, shingledText } from './shingles.ts';
import type { PageText } from '../page-text.ts';

export type DuplicateKind = 'near-duplicate' | 'partial';

export interface DuplicatePair {
  /** Rows of the texts given, a < b. */
  readonly a: number;
  readonly b: number;
  /** Shared shingles over all shingles of both. */
  readonly jaccard: number;
  /** Shared shingles over those of the smaller text. */
  readonly containment: number;
  readonly kind: DuplicateKind;
}

export interface NearDuplicates {
  /** By a then b. Equal texts are paired with the first of their kind only, so that pairs stay linear. */
  readonly pairs: readonly DuplicatePair[];
  /** Sets of rows whose texts are near duplicates of one another, ascending. */
  readonly groups: readonly (readonly number[])[];
}

/**
 * A near duplicate repeats nearly every sentence of the other, perhaps with words changed; a partial one repeats some.
 * `sentence`: share of a sentence's runs found in the other page for it to count as repeated; `near`: share of runs in
 * repeated sentences, both ways. Fitted on the development pairs, level between .1 and .3 and .78 and .8 (docs/decisions).
 */
export const duplicateThresholds = {
  leastJaccard: 0.3,
  sentence: 0.25,
  near: 0.78,
  partial: 0.2,
  leastShared: 12,
} as const;
/** A shingle of this many texts is furniture of the site: it neither joins two texts nor counts. */
const commonShingle = 50;
/** A text most of whose shingles are common is one of many copies: it is compared on all of them. */
const copyShare = 0.5;

/**
 * Near duplicates among texts of one language: 4-word shingles, inverted index, exact Jaccard (Broder 1997),
 * then sentences side by side to tell near from partial.
 */
export function nearDuplicates(texts: readonly ShingledText[]): NearDuplicates {
  const first = firstOfEqual(texts);
  const distinct = texts.map((_, row) => row).filter((row) => first[row] === row && texts[row]!.shingles.length > 0);
  const { common, joining } = shinglesByUse(texts, distinct);
  const rare = texts.map((text) => text.shingles.filter((shingle) => placeOf(common, shingle) < 0));
  const copies = distinct.filter((row) => rare[row]!.length < copyShare * texts[row]!.shingles.length);
  const pairs = new Map<number, DuplicatePair>();
  const add = (pair: DuplicatePair | null) => pair && pairs.set(pair.a * texts.length + pair.b, pair);
  for (const [a, b, shared] of sharedCounts(distinct, rare, joining))
    add(judge(a, b, shared, [rare[a]!, rare[b]!], texts));
  for (const [a, b] of minHashCandidates(copies, texts)) {
    const [left, right] = [texts[a]!.shingles, texts[b]!.shingles];
    add(judge(a, b, intersection(left, right), [left, right], texts));
  }
  first.forEach((of, row) => {
    if (of !== row && texts[row]!.shingles.length > 0) {
      add({ a: of, b: row, jaccard: 1, containment: 1, kind: 'near-duplicate' });
    }
  });
  const sorted = [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  return { pairs: sorted, groups: groupsOf(sorted, texts.length) };
}

/** Shingles of the body alone: titles, headings elsewhere and navigation never make two pages duplicates. */
export function shinglesOfPage(page: PageText, language: Language): ShingledText {
  return shingledText(
    page.blocks.map((block) => block.text),
    language,
  );
}

function judge(
  a: number,
  b: number,
  shared: number,
  [left, right]: readonly [Uint32Array, Uint32Array],
  texts: readonly ShingledText[],
): DuplicatePair | null {
  const jaccard = shared / (left.length + right.length - shared);
  const containment = shared / Math.min(left.length, right.length);
  if (jaccard >= duplicateThresholds.leastJaccard) {
    const repeated = Math.min(repeatedShare(texts[a]!, texts[b]!), repeatedShare(texts[b]!, texts[a]!));
    if (repeated >= duplicateThresholds.near) return { a, b, jaccard, containment, kind: 'near-duplicate' };
  }
  if (containment < duplicateThresholds.partial || shared < duplicateThresholds.leastShared) return null;
  return { a, b, jaccard, containment, kind: 'partial' };
}

/** Share of the text's runs that stand in sentences the other text repeats, at least in part. */
function repeatedShare(text: ShingledText, other: ShingledText): number {
  let repeated = 0;
  for (let i = 0; i + 1 < text.sentences.length; i += 1) {
    const runs = text.runs.subarray(text.sentences[i]!, text.sentences[i + 1]!);
    let found = 0;
    for (const run of runs) if (placeOf(other.shingles, run) >= 0) found += 1;
    if (found >= duplicateThresholds.sentence * runs.length) repeated += runs.length;
  }
  return repeated / Math.max(1, text.runs.length);
}

/** Per text, the first text with the same words in the same order. */
function firstOfEqual(texts: readonly ShingledText[]): number[] {
  const seen = new Map<string, number>();
  return texts.map((text, row) => {
    const key = `${text.words}:${text.fingerprint}:${text.shingles.length}:${hashWords(text.shingles)}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row);
    return before ?? row;
  });
}

/** Shingles of many texts, and those that join a few, both ascending; a shingle of one text joins it to no other. */
function shinglesByUse(texts: readonly ShingledText[], rows: readonly number[]) {
  const all = new Uint32Array(rows.reduce((sum, row) => sum + texts[row]!.shingles.length, 0));
  let end = 0;
  for (const row of rows) {
    all.set(texts[row]!.shingles, end);
    end += texts[row]!.shingles.length;
  }
  all.sort();
  const common = new Column(Uint32Array);
  const joining = new Column(Uint32Array);
  for (let from = 0; from < all.length; ) {
    let to = from + 1;
    while (to < all.length && all[to] === all[from]) to += 1;
    if (to - from >= commonShingle) common.push(all[from]!);
    else if (to - from > 1) joining.push(all[from]!);
    from = to;
  }
  return { common: common.values(), joining: joining.values() };
}

/** Where a value stands in an ascending list; −1 when it does not. */
function placeOf(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle]!;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Pairs a < b with the number of shingles they share; bounded by `commonShingle` texts per shingle. */
function* sharedCounts(
  rows: readonly number[],
  shingles: readonly Uint32Array[],
  joining: Uint32Array,
): Generator<[number, number, number]> {
  const places = rows.map((row) =>
    shingles[row]!.map((shingle) => placeOf(joining, shingle) + 1).filter((place) => place > 0),
  );
  const starts = new Uint32Array(joining.length + 2);
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
