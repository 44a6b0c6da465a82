import type { LanguageIndex } from '../semantics/site-index.ts';
import { transpose } from '../semantics/sparse-matrix.ts';
import { siteWeighting, smoothIdf } from '../semantics/weighting.ts';
import type { AnchorUsage } from './anchor-usage.ts';
import { linkKinship } from './link-kinship.ts';
import { lexicalShare, linkWeights } from './link-weights.ts';
import type { PageMeanings } from './page-meanings.ts';
import { SparseRow } from './sparse-row.ts';
import { openingWords } from './opening-words.ts';

/** Scores of all targets for one source, until the next is asked for; `text` owes nothing to existing links. */
export interface LinkScores {
  readonly total: Float64Array;
  readonly text: Float64Array;
  /** 1 where the target's title stands word for word in the source. */
  readonly exact: Float64Array;
  /** The targets looked at, ascending; the others score 0. */
  readonly targets: ArrayLike<number>;
}

/** Everything about one language's pages that scoring a source against all targets needs, prepared once. */
export interface LinkScorer {
  scores(source: number): LinkScores;
  /** TF-IDF cosine of every page to a text given by its terms and their counts. */
  cosinesOf(counts: ReadonlyMap<number, number>): Float64Array;
}

/** What is known of the pages beside their words. */
export interface LinkKnowledge {
  /** Rows each page links to in its main content. */
  readonly links: readonly (readonly number[])[];
  /** Rows that link to each page, ascending. */
  readonly inLinks: readonly (readonly number[])[];
  /** Content stems of each title, in order. */
  readonly titles: readonly (readonly number[])[];
  readonly usage: AnchorUsage;
  /** Halve the weight of the words' cosine in favour of a remote model's. */
  readonly meanings: PageMeanings | null;
}

export function linkScorer(
  index: LanguageIndex,
  { links, inLinks, titles, usage, meanings }: LinkKnowledge,
): LinkScorer {
  const size = index.pages.length;
  const idf = inverseFrequencies(index);
  const large = size > mostPagesForAllPairs;
  const titleTerms = termsOfTitles(index, idf);
  const average = mean(index.words);
  const speakers = large ? null : speakersOf(titleTerms, index);
  const byTerm = transpose(index.tfidf);
  const titlesByStart = titlesByFirst(titles);
  const kinship = linkKinship(links, inLinks);
  const openings = openingWords(index, idf);
  /** Of the source's title, the weight that each page holds in its body. */
  const heldOfTitle = new Float64Array(speakers === null ? 0 : size);
  const everything = Uint32Array.from({ length: size }, (_, row) => row);
  /** On a large site a term of many pages brings no pair together. */
  const longest = large ? Math.min(mostPagesOfTerm, Math.max(fewestPagesOfTerm, mostShareOfTerm * size)) : size;
  const cosine = new SparseRow(size);
  const exact = new SparseRow(size);
  const named = new SparseRow(size);
  const total = new SparseRow(size);
  const text = new SparseRow(size);

  /** All pages; on a large site the nearest by words, those named there, and those its neighbours link to. */
  function targetsOf(source: number, near: readonly number[]): ArrayLike<number> {
    if (!large) return everything;
    const found = new Set(cosine.nearest(nearestKept));
    for (const row of exact.rows()) found.add(row);
    for (const row of named.rows()) found.add(row);
    for (const neighbour of near) for (const target of links[neighbour]!) found.add(target);
    for (const back of inLinks[source]!) found.add(back);
    found.delete(source);
    return Uint32Array.from(found).sort();
  }

  function readCosines(source: number): void {
    cosine.clear();
    const { offsets, columns, values } = index.tfidf;
    const { offsets: starts, columns: rows, values: weights } = byTerm;
    for (let at = offsets[source]!; at < offsets[source + 1]!; at += 1) {
      const start = starts[columns[at]!]!;
      const end = starts[columns[at]! + 1]!;
      const weight = values[at]!;
      if (end - start > longest) continue;
      for (let k = start; k < end; k += 1) cosine.add(rows[k]!, weight * weights[k]!);
    }
    cosine.values[source] = 0;
  }

  /** Targets whose title's content stems stand in a row in a block of the source. */
  function readExact(source: number): void {
    exact.clear();
    const { sequence } = index;
    const end = index.sequenceStarts[source + 1]!;
    for (let at = index.sequenceStarts[source]!; at < end; at += 1) {
      if (!titlesByStart.firsts.has(sequence[at]!)) continue;
      for (const target of titlesByStart.alone.get(sequence[at]!) ?? none) exact.set(target, 1);
      for (const target of titlesByStart.pairs.get(pairKey(sequence[at]!, sequence[at + 1]!)) ?? none) {
        if (titles[target]!.every((stem, step) => sequence[at + step] === stem)) exact.set(target, 1);
      }
    }
  }

  /** BM25 of the target's title in the source's text, and the share of the title mentioned there. */
  function titleFeature(source: number, target: number): number {
    const { terms, sum } = titleTerms[target]!;
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

  /** Pages that anchors in use name here: how often these words lead there, and are a link at all. */
  function readNamed(source: number): void {
    named.clear();
    usage.standingIn(source, links[source]!, (target, share) => {
      if (share > named.values[target]!) named.set(target, share);
    });
  }

  /** Where each term stands in the source's row, from 1; filled and emptied around each source. */
  const place = new Int32Array(index.terms.length);
  /** The weight of each term of its body. */
  const spoken = new Float64Array(index.terms.length);
  function withPlaces(source: number, use: () => void): void {
    const { offsets, columns } = index.counts;
    for (let at = offsets[source]!; at < offsets[source + 1]!; at += 1) {
      place[columns[at]!] = at + 1;
      if (index.body[at]! > 0) spoken[columns[at]!] = idf[columns[at]!]!;
    }
    use();
    for (let at = offsets[source]!; at < offsets[source + 1]!; at += 1) place[columns[at]!] = spoken[columns[at]!] = 0;
  }

  function textScore(source: number, target: number): number {
    const near = cosine.values[target]!;
    return (
      linkWeights.cosine * near +
      titleFeature(source, target) +
      (exact.values[target] === 1 ? linkWeights.exactTitle * Math.min(1, titleTerms[target]!.sum / 15) : 0) +
      (near > 0 ? linkWeights.sourceInTarget * shareOfTitle(titleTerms[source]!, target) : 0)
    );
  }

  /** Of the source's title, the share that the target holds. */
  function shareOfTitle({ terms, sum }: TitleTerms, target: number): number {
    if (speakers === null) return presentShare(index, target, terms, idf, sum);
    return sum === 0 ? 0 : heldOfTitle[target]! / sum;
  }

  function readHeldOfTitle(source: number): void {
    if (speakers === null) return;
    heldOfTitle.fill(0);
    for (const term of titleTerms[source]!.terms)
      for (const row of speakers.get(term)!) heldOfTitle[row]! += idf[term]!;
  }

  /** Signs that do not make a pair by themselves: the words the target opens with, and those it is called by. */
  function beyondText(target: number): number {
    const { terms, sum } = openings[target]!;
    let present = 0;
    for (let at = 0; at < terms.length; at += 1) present += spoken[terms[at]!]!;
    const share = sum === 0 ? 0 : present / sum;
    return linkWeights.opening * share * share + linkWeights.named * named.values[target]!;
  }

  /** What α·lexical + (1 − α)·meaning adds to the lexical cosine; never to the text in common, which stays words. */
  function meant(source: number, target: number): number {
    if (meanings === null) return 0;
    const nearness = Math.max(0, meanings(source, target));
    return linkWeights.cosine * (1 - lexicalShare) * (nearness - cosine.values[target]!);
  }

  const siteIdf = smoothIdf(index.df, size, siteWeighting(size, index.stop));
  return {
    cosinesOf(counts) {
      const result = new Float64Array(size);
      let squares = 0;
      for (const [term, count] of [...counts].sort((a, b) => a[0] - b[0])) {
        const weight = (1 + Math.log(Math.max(1, count))) * siteIdf[term]!;
        squares += weight * weight;
        for (let k = byTerm.offsets[term]!; k < byTerm.offsets[term + 1]!; k += 1)
          result[byTerm.columns[k]!]! += weight * byTerm.values[k]!;
      }
      const length = Math.sqrt(squares) || 1;
      return result.map((value) => value / length);
    },
    scores(source) {
      readCosines(source);
      readExact(source);
      readNamed(source);
      readHeldOfTitle(source);
      const near = cosine.nearest(nearestRead);
      const kin = kinship.of(source, near, cosine.values);
      const targets = targetsOf(source, near);
      total.clear();
      text.clear();
      withPlaces(source, () => {
        for (let at = 0; at < targets.length; at += 1) {
          const target = targets[at]!;
          if (target === source) continue;
          text.set(target, textScore(source, target));
          total.set(target, text.values[target]! + beyondText(target) + kin[target]! + meant(source, target));
        }
      });
      return { total: total.values, text: text.values, exact: exact.values, targets };
    },
  };
}

/** Pages whose links speak for a source. */
const nearestRead = 25;
/** Up to this size every page is compared with every other. */
const mostPagesForAllPairs = 3_000;
const nearestKept = 200;
const mostShareOfTerm = 0.02;
const fewestPagesOfTerm = 100;
/** Rarer words are enough to find the nearest, and keep the cost of a page the same however large the site. */
const mostPagesOfTerm = 400;

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

function termsOfTitles(index: LanguageIndex, idf: Float64Array): TitleTerms[] {
  return Array.from(index.pages, (_, row) => {
    const terms: number[] = [];
    for (let at = index.counts.offsets[row]!; at < index.counts.offsets[row + 1]!; at += 1) {
      const term = index.counts.columns[at]!;
      if (index.title[at]! > 0 && !index.stop[term]) terms.push(term);
    }
    return { terms, sum: terms.reduce((total, term) => total + idf[term]!, 0) };
  });
}

/** For each term of a title, the rows of the pages that hold it in their body. */
function speakersOf(titles: readonly TitleTerms[], index: LanguageIndex): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const { terms } of titles) for (const term of terms) found.set(term, []);
  const { offsets, columns } = index.counts;
  index.pages.forEach((_, row) => {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at += 1)
      if (index.body[at]! > 0) found.get(columns[at]!)?.push(row);
  });
  return found;
}

/** Longer titles are sentences: they are never found word for word. */
const longestTitle = 7;

const none: readonly number[] = [];

interface TitlesByFirst {
  /** The stems that some title starts with. */
  readonly firsts: ReadonlySet<number>;
  readonly alone: ReadonlyMap<number, readonly number[]>;
  readonly pairs: ReadonlyMap<number, readonly number[]>;
}

/** Titles by their first two stems, or their only one. */
function titlesByFirst(titles: readonly (readonly number[])[]): TitlesByFirst {
  const alone = new Map<number, number[]>();
  const pairs = new Map<number, number[]>();
  titles.forEach((title, row) => {
    if (title.length === 0 || title.length > longestTitle) return;
    const [found, key] = title.length === 1 ? [alone, title[0]!] : [pairs, pairKey(title[0]!, title[1]!)];
    const rows = found.get(key);
    if (rows === undefined) found.set(key, [row]);
    else rows.push(row);
  });
  return { alone, pairs, firsts: new Set(titles.flatMap((title) => title.slice(0, 1))) };
}

function pairKey(first: number, second: number): number {
  return first * 2 ** 32 + second;
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

function mean(values: Uint32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return Math.max(1, sum / Math.max(1, values.length));
}
