import type { LanguageIndex } from '../semantics/site-index.ts';
import { transpose } from '../semantics/sparse-matrix.ts';
import { linkWeights } from './link-weights.ts';

/** Scores of all targets for one source; `text` is the part that owes nothing to existing links. */
export interface LinkScores {
  readonly total: Float64Array;
  readonly text: Float64Array;
  /** 1 where the target's title stands word for word in the source. */
  readonly exact: Uint8Array;
  /** The targets looked at, ascending; the others score 0. */
  readonly targets: ArrayLike<number>;
}

/** Everything about one language's pages that scoring a source against all targets needs, prepared once. */
export interface LinkScorer {
  scores(source: number): LinkScores;
}

/** The words of one page as the scorer reads them: content stems in order, stop words left out. */
export interface PageStems {
  readonly title: readonly string[];
  /** One list per block, so that no phrase runs over its end. */
  readonly blocks: () => readonly (readonly string[])[];
}

/** `links[row]` = rows the page links to in its main content; `stems[row]` = its words. */
export function linkScorer(
  index: LanguageIndex,
  links: readonly (readonly number[])[],
  stems: readonly PageStems[],
): LinkScorer {
  const size = index.pages.length;
  const idf = inverseFrequencies(index);
  const titles = titleTerms(index, idf);
  const average = mean(index.words);
  const byTerm = transpose(index.tfidf);
  const titlesByFirstStem = titlesByFirst(stems);
  const inLinks = reversed(links, size);
  const everything = Uint32Array.from({ length: size }, (_, row) => row);
  const large = size > mostPagesForAllPairs;
  /** On a large site a term of many pages brings no pair together. */
  const longest = large ? Math.max(fewestPagesOfTerm, mostShareOfTerm * size) : size;

  /** All pages; on a large site the nearest by words, those whose title is there, and those its neighbours link to. */
  function targetsOf(
    source: number,
    cosine: Float64Array,
    exact: Uint8Array,
    near: readonly number[],
  ): ArrayLike<number> {
    if (!large) return everything;
    const found = new Set(nearest(cosine, nearestKept));
    exact.forEach((one, row) => one === 1 && found.add(row));
    for (const neighbour of near) for (const target of links[neighbour]!) found.add(target);
    for (const back of inLinks[source]!) found.add(back);
    found.delete(source);
    return Uint32Array.from(found).sort();
  }

  function cosines(source: number): Float64Array {
    const result = new Float64Array(size);
    const { offsets, columns, values } = index.tfidf;
    for (let at = offsets[source]!; at < offsets[source + 1]!; at += 1) {
      const term = columns[at]!;
      if (byTerm.offsets[term + 1]! - byTerm.offsets[term]! > longest) continue;
      for (let k = byTerm.offsets[term]!; k < byTerm.offsets[term + 1]!; k += 1) {
        result[byTerm.columns[k]!]! += values[at]! * byTerm.values[k]!;
      }
    }
    result[source] = 0;
    return result;
  }

  /** BM25 of the target's title in the source's text, and the share of the title mentioned there. */
  function titleFeature(source: number, place: Int32Array, target: number): number {
    const { terms, sum } = titles[target]!;
    if (sum === 0) return 0;
    const length = 1.2 * (0.25 + (0.75 * index.words[source]!) / average);
    let inSource = 0;
    let mention = 0;
    for (const term of terms) {
      const at = place[term]!;
      const frequency = at === 0 ? 0 : index.body[at - 1]!;
      if (frequency === 0) continue;
      inSource += (idf[term]! * frequency * 2.2) / (frequency + length);
      mention += idf[term]!;
    }
    return (
      linkWeights.titleInSource * Math.min(1.5, inSource / sum) * Math.min(1, Math.sqrt(sum / 8)) +
      (linkWeights.mention * mention) / sum
    );
  }

  function graphFeatures(source: number, cosine: Float64Array, near: readonly number[]): Float64Array {
    const result = new Float64Array(size);
    for (const neighbour of near) for (const target of links[neighbour]!) result[target]! += cosine[neighbour]!;
    const common = new Float64Array(size);
    for (const between of new Set(links[source])) {
      for (const target of links[between]!) common[target]! += 1;
      for (const target of inLinks[between]!) common[target]! += 1;
    }
    for (let target = 0; target < size; target += 1) {
      if (result[target] === 0 && common[target] === 0) continue;
      result[target] =
        linkWeights.collaborative * Math.log(1 + 3 * result[target]!) +
        linkWeights.shared * Math.log(1 + common[target]!);
    }
    for (const back of inLinks[source]!) result[back]! += linkWeights.reverse;
    return result;
  }

  /** Where each term stands in the source's row, from 1; filled and emptied around each source. */
  const place = new Int32Array(index.terms.length);
  function withPlaces<Result>(source: number, use: () => Result): Result {
    const { offsets, columns } = index.counts;
    for (let at = offsets[source]!; at < offsets[source + 1]!; at += 1) place[columns[at]!] = at + 1;
    const result = use();
    for (let at = offsets[source]!; at < offsets[source + 1]!; at += 1) place[columns[at]!] = 0;
    return result;
  }

  function textScore(source: number, target: number, cosine: number, exact: boolean): number {
    const backward = titles[source]!;
    return (
      linkWeights.cosine * cosine +
      titleFeature(source, place, target) +
      (exact ? linkWeights.exactTitle * Math.min(1, titles[target]!.sum / 15) : 0) +
      (cosine > 0 ? linkWeights.sourceInTarget * presentShare(index, target, backward.terms, idf, backward.sum) : 0)
    );
  }

  return {
    scores(source) {
      const cosine = cosines(source);
      const near = nearest(cosine, 25);
      const exact = exactTitles(stems[source]!.blocks(), titlesByFirstStem, stems, size);
      const graph = graphFeatures(source, cosine, near);
      const targets = targetsOf(source, cosine, exact, near);
      const total = new Float64Array(size);
      const text = new Float64Array(size);
      withPlaces(source, () => {
        for (let at = 0; at < targets.length; at += 1) {
          const target = targets[at]!;
          if (target === source) continue;
          text[target] = textScore(source, target, cosine[target]!, exact[target] === 1);
          total[target] = text[target]! + graph[target]!;
        }
      });
      return { total, text, exact, targets };
    },
  };
}

/** Up to this size every page is compared with every other. */
const mostPagesForAllPairs = 3_000;
const nearestKept = 200;
const mostShareOfTerm = 0.02;
const fewestPagesOfTerm = 100;

/** idf of BM25: ln(1 + (N − df + .5) / (df + .5)) (Robertson & Zaragoza 2009). */
export function inverseFrequencies(index: LanguageIndex): Float64Array {
  const size = index.pages.length;
  return Float64Array.from(index.df, (df, term) =>
    index.stop[term] ? 0 : Math.log(1 + (size - df + 0.5) / (df + 0.5)),
  );
}

interface TitleTerms {
  readonly terms: readonly number[];
  readonly sum: number;
}

function titleTerms(index: LanguageIndex, idf: Float64Array): TitleTerms[] {
  return Array.from(index.pages, (_, row) => {
    const terms: number[] = [];
    for (let at = index.counts.offsets[row]!; at < index.counts.offsets[row + 1]!; at += 1) {
      const term = index.counts.columns[at]!;
      if (index.title[at]! > 0 && !index.stop[term]) terms.push(term);
    }
    return { terms, sum: terms.reduce((total, term) => total + idf[term]!, 0) };
  });
}

/** Longer titles are sentences: they are never found word for word. */
const longestTitle = 7;

/** Titles by their first two stems, or their only one. */
function titlesByFirst(stems: readonly PageStems[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  stems.forEach(({ title }, row) => {
    if (title.length === 0 || title.length > longestTitle) return;
    const key = title.slice(0, 2).join(' ');
    const rows = found.get(key);
    if (rows === undefined) found.set(key, [row]);
    else rows.push(row);
  });
  return found;
}

/** 1 for each target whose title's content stems stand in a row in the text. */
function exactTitles(
  blocks: readonly (readonly string[])[],
  byFirst: ReadonlyMap<string, readonly number[]>,
  stems: readonly PageStems[],
  size: number,
): Uint8Array {
  const exact = new Uint8Array(size);
  for (const block of blocks) {
    block.forEach((stem, at) => {
      for (const target of byFirst.get(stem) ?? []) exact[target] = 1;
      for (const target of byFirst.get(`${stem} ${block[at + 1]}`) ?? []) {
        const { title } = stems[target]!;
        if (title.every((word, step) => block[at + step] === word)) exact[target] = 1;
      }
    });
  }
  return exact;
}

function presentShare(
  index: LanguageIndex,
  row: number,
  terms: readonly number[],
  idf: Float64Array,
  sum: number,
): number {
  if (sum === 0) return 0;
  let present = 0;
  let at = index.counts.offsets[row]!;
  const end = index.counts.offsets[row + 1]!;
  for (const term of terms) {
    while (at < end && index.counts.columns[at]! < term) at += 1;
    if (at < end && index.counts.columns[at] === term && index.body[at]! > 0) present += idf[term]!;
  }
  return present / sum;
}

function reversed(links: readonly (readonly number[])[], size: number): number[][] {
  const result: number[][] = Array.from({ length: size }, () => []);
  links.forEach((targets, source) => {
    for (const target of targets) result[target]!.push(source);
  });
  return result;
}

/** Rows of the highest values, best first, ties by row. */
export function nearest(values: Float64Array, count: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row += 1) if (values[row]! > 0) rows.push(row);
  rows.sort((a, b) => values[b]! - values[a]! || a - b);
  return rows.slice(0, count);
}

function mean(values: Uint32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return Math.max(1, sum / Math.max(1, values.length));
}
