import { type LanguageIndex, meanWords } from '../../semantics/site-index.ts';
import { lowerBound } from '../../semantics/vectors/lower-bound.ts';
import { linkWeights } from './link-weights.ts';
import { openingTerms, type PageTerms, titleTerms } from './page-terms.ts';

/** BM25 with the usual k1 = 1.2 and b = 0.75 (Robertson & Zaragoza 2009). */
const saturation = 1.2;
const lengthShare = 0.75;

/** Scores the titles and openings of targets against the body of one source after another. */
export class TermOverlap {
  /** Terms of the titles, by row. */
  readonly titles: PageTerms;
  private readonly openings: PageTerms;
  private readonly index: LanguageIndex;
  private readonly idf: Float64Array;
  private readonly meanWords: number;
  /** By term of the open source's body: its idf and its BM25; 0 for all other terms. */
  private readonly idfInSource: Float64Array;
  private readonly bm25InSource: Float64Array;

  constructor(index: LanguageIndex, idf: Float64Array) {
    this.index = index;
    this.idf = idf;
    this.titles = titleTerms(index, idf);
    this.openings = openingTerms(index, idf);
    this.meanWords = meanWords(index);
    this.idfInSource = new Float64Array(index.terms.length);
    this.bm25InSource = new Float64Array(index.terms.length);
  }

  /** Loads the body of a source; `close` must follow. */
  open(source: number): void {
    const { counts, body, words } = this.index;
    const { offsets, columns } = counts;
    const length = saturation * (1 - lengthShare + (lengthShare * words[source]!) / this.meanWords);
    for (let at = offsets[source]!; at < offsets[source + 1]!; at += 1) {
      const frequency = body[at]!;
      if (frequency === 0) continue;
      const term = columns[at]!;
      const idf = this.idf[term]!;
      this.idfInSource[term] = idf;
      this.bm25InSource[term] = (idf * frequency * (saturation + 1)) / (frequency + length);
    }
  }

  close(source: number): void {
    const { offsets, columns } = this.index.counts;
    for (let at = offsets[source]!; at < offsets[source + 1]!; at += 1)
      this.idfInSource[columns[at]!] = this.bm25InSource[columns[at]!] = 0;
  }

  /** Weighted sum of the BM25 of the target's title in the source's body and of the share of the title found there. */
  titleScore(target: number): number {
    const { offsets, terms, sums } = this.titles;
    const sum = sums[target]!;
    if (sum === 0) return 0;
    let bm25 = 0;
    let mentioned = 0;
    for (let at = offsets[target]!; at < offsets[target + 1]!; at += 1) {
      const term = terms[at]!;
      bm25 += this.bm25InSource[term]!;
      mentioned += this.idfInSource[term]!;
    }
    return (
      linkWeights.titleInSource * Math.min(1.5, bm25 / sum) * Math.min(1, Math.sqrt(sum / 8)) +
      (linkWeights.mention * mentioned) / sum
    );
  }

  /** Share of the idf of the target's opening that the source's body contains. */
  openingShare(target: number): number {
    const { offsets, terms, sums } = this.openings;
    const sum = sums[target]!;
    if (sum === 0) return 0;
    let found = 0;
    for (let at = offsets[target]!; at < offsets[target + 1]!; at += 1) found += this.idfInSource[terms[at]!]!;
    return found / sum;
  }

  /** Share of the idf of the source's title that the target's body contains. */
  sourceTitleShare(source: number, target: number): number {
    const { offsets, terms, sums } = this.titles;
    const sum = sums[source]!;
    if (sum === 0) return 0;
    const { counts, body } = this.index;
    const { columns } = counts;
    const end = counts.offsets[target + 1]!;
    let from = counts.offsets[target]!;
    let found = 0;
    for (let at = offsets[source]!; at < offsets[source + 1]!; at += 1) {
      const term = terms[at]!;
      from = lowerBound(columns, term, from, end);
      if (from < end && columns[from] === term && body[from]! > 0) found += this.idf[term]!;
    }
    return found / sum;
  }
}
