import type { LanguageIndex } from '../../semantics/site-index.ts';
import { transpose } from '../../semantics/vectors/sparse-matrix.ts';
import { siteWeighting, smoothIdf } from '../../semantics/vectors/weighting.ts';
import type { AnchorUsage } from '../anchors/anchor-usage.ts';
import { exactTitles } from '../anchors/title-mentions.ts';
import { linkKinship } from './link-proximity.ts';
import { lexicalShare, linkWeights } from './link-weights.ts';
import type { PageMeanings } from './page-embeddings.ts';
import { openingTerms, titleTerms } from './page-terms.ts';
import { SparseRow } from './sparse-accumulator.ts';

/** Scores of all targets for one source, until the next is asked for. */
export interface LinkScores {
  readonly total: Float64Array;
}

/** Who goes through the targets of a source: decides which are worth a score, and takes it. */
export interface TargetReader {
  /** Asked before anything is read of the pair. */
  wants(target: number): boolean;
  /** Asked while dearer signs are missing, perhaps more than once: it will not score more than `most`. */
  worth(target: number, most: number): boolean;
  /** `text` owes nothing to existing links; `exact`: the target's title stands word for word in the source. */
  take(target: number, total: number, text: number, exact: boolean): void;
}

/** Everything about one language's pages that scoring a source against all targets needs, prepared once. */
export interface LinkScorer {
  scores(source: number): LinkScores;
  /** Goes through the targets of a source, in any order; those that are not given score 0. */
  read(source: number, reader: TargetReader): void;
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
  const titled = titleTerms(index, idf);
  const average = mean(index.words);
  const byTerm = transpose(index.tfidf);
  const titlesIn = exactTitles(titles, index);
  const kinship = linkKinship(links, inLinks);
  const openings = openingTerms(index, idf);
  const everything = Uint32Array.from({ length: size }, (_, row) => row);
  /** On a large site a term of many pages brings no pair together. */
  const longest = large ? Math.min(mostPagesOfTerm, Math.max(fewestPagesOfTerm, mostShareOfTerm * size)) : size;
  const cosine = new SparseRow(size);
  const exact = new SparseRow(size);
  const named = new SparseRow(size);
  const wanted = new SparseRow(size);
  const total = new SparseRow(size);

  /** All pages; on a large site the nearest by words, those named there, and those its neighbours link to. */
  function targetsOf(source: number, near: readonly number[]): ArrayLike<number> {
    if (!large) return everything;
    wanted.clear();
    for (const row of cosine.nearest(nearestKept)) wanted.set(row, 1);
    for (const row of exact.rows()) wanted.set(row, 1);
    for (const row of named.rows()) wanted.set(row, 1);
    for (const neighbour of near) for (const target of links[neighbour]!) wanted.set(target, 1);
    for (const back of inLinks[source]!) wanted.set(back, 1);
    return wanted.rows();
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

  function readExact(source: number): void {
    exact.clear();
    titlesIn(source, (target) => exact.set(target, 1));
  }

  /** BM25 of the target's title in the source's text, and the share of the title mentioned there. */
  function titleFeature(target: number): number {
    const sum = titled.sums[target]!;
    if (sum === 0) return 0;
    let inSource = 0;
    let mention = 0;
    for (let at = titled.offsets[target]!; at < titled.offsets[target + 1]!; at += 1) {
      const term = titled.terms[at]!;
      inSource += said[term]!;
      mention += spoken[term]!;
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

  /** Of each term of the source's body, its weight and its BM25; 0 of all others once the source is left. */
  const spoken = new Float64Array(index.terms.length);
  const said = new Float64Array(index.terms.length);
  function withWords(source: number, use: () => void): void {
    const { offsets, columns } = index.counts;
    const length = 1.2 * (0.25 + (0.75 * index.words[source]!) / average);
    for (let at = offsets[source]!; at < offsets[source + 1]!; at += 1) {
      const frequency = index.body[at]!;
      if (frequency === 0) continue;
      const term = columns[at]!;
      spoken[term] = idf[term]!;
      said[term] = (idf[term]! * frequency * 2.2) / (frequency + length);
    }
    use();
    for (let at = offsets[source]!; at < offsets[source + 1]!; at += 1) spoken[columns[at]!] = said[columns[at]!] = 0;
  }

  /** Of the source's title, the share that the target's body holds. */
  function shareOfTitle(source: number, target: number): number {
    const sum = titled.sums[source]!;
    if (sum === 0) return 0;
    const { offsets, columns } = index.counts;
    const end = offsets[target + 1]!;
    let from = offsets[target]!;
    let held = 0;
    for (let at = titled.offsets[source]!; at < titled.offsets[source + 1]!; at += 1) {
      const term = titled.terms[at]!;
      from = placeOf(term, columns, from, end);
      if (from < end && columns[from] === term && index.body[from]! > 0) held += idf[term]!;
    }
    return held / sum;
  }

  /** Of the words the target opens with, the share that the source holds. */
  function shareOfOpening(target: number): number {
    const sum = openings.sums[target]!;
    if (sum === 0) return 0;
    let held = 0;
    for (let at = openings.offsets[target]!; at < openings.offsets[target + 1]!; at += 1)
      held += spoken[openings.terms[at]!]!;
    return held / sum;
  }

  /** Signs that do not make a pair by themselves: the words the target opens with, and those it is called by. */
  function beyondText(target: number): number {
    const share = shareOfOpening(target);
    return linkWeights.opening * share * share + linkWeights.named * named.values[target]!;
  }

  /** What α·lexical + (1 − α)·meaning adds to the lexical cosine; never to the text in common, which stays words. */
  function meant(source: number, target: number): number {
    if (meanings === null) return 0;
    const nearness = Math.max(0, meanings(source, target));
    return linkWeights.cosine * (1 - lexicalShare) * (nearness - cosine.values[target]!);
  }

  function mostMeant(near: number): number {
    return meanings === null ? 0 : linkWeights.cosine * (1 - lexicalShare) * (mostMeaning - near);
  }

  /** The signs that cost little come first; where they and the most that the others may add are not enough, all stops. */
  function readTargets(source: number, targets: ArrayLike<number>, kin: Float64Array, reader: TargetReader): void {
    for (let at = 0; at < targets.length; at += 1) {
      const target = targets[at]!;
      if (target === source || !reader.wants(target)) continue;
      const near = cosine.values[target]!;
      const isExact = exact.values[target] === 1;
      const words =
        linkWeights.cosine * near +
        titleFeature(target) +
        (isExact ? linkWeights.exactTitle * Math.min(1, titled.sums[target]! / 15) : 0);
      const known = words + kin[target]! + mostMeant(near) + linkWeights.sourceInTarget + rounding;
      const mostBeyond = linkWeights.opening + linkWeights.named * named.values[target]!;
      if (!reader.worth(target, known + mostBeyond)) continue;
      const beyond = beyondText(target);
      if (!reader.worth(target, known + beyond)) continue;
      const text = words + (near > 0 ? linkWeights.sourceInTarget * shareOfTitle(source, target) : 0);
      reader.take(target, text + beyond + kin[target]! + meant(source, target), text, isExact);
    }
  }

  function read(source: number, reader: TargetReader): void {
    readCosines(source);
    readExact(source);
    readNamed(source);
    const near = cosine.nearest(nearestRead);
    const kin = kinship.of(source, near, cosine.values);
    const targets = targetsOf(source, near);
    withWords(source, () => readTargets(source, targets, kin, reader));
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
    read,
    scores(source) {
      total.clear();
      read(source, { wants: always, worth: always, take: (target, value) => total.set(target, value) });
      return { total: total.values };
    },
  };
}

/** A cosine of vectors of single precision, and what it may miss. */
const mostMeaning = 1 + 1e-5;

const always = (): boolean => true;

/** Sums of the same numbers in another order may differ by so much. */
const rounding = 1e-9;

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

/** The first place from `from` on whose number is `term` or more. */
function placeOf(term: number, columns: Uint32Array, from: number, end: number): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (columns[middle]! < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mean(values: Uint32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return Math.max(1, sum / Math.max(1, values.length));
}
