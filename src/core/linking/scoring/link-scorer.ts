import type { LanguageIndex } from '../../semantics/site-index.ts';
import { bm25Idf } from '../../semantics/vectors/weighting.ts';
import type { AnchorUsage } from '../anchors/anchor-usage.ts';
import { type TitleMentions, titleMentions } from '../anchors/title-mentions.ts';
import { CosineScores } from './cosine-scores.ts';
import { type LinkProximity, linkProximity } from './link-proximity.ts';
import { lexicalShare, linkWeights } from './link-weights.ts';
import type { EmbeddingCosine } from './page-embeddings.ts';
import { SparseAccumulator } from './sparse-accumulator.ts';
import { TermOverlap } from './term-overlap.ts';

/** Receives the targets of one source and skips those that cannot be kept. */
export interface TargetCollector {
  /** False skips the target before anything is read of the pair. */
  accepts(target: number): boolean;
  /** False skips the target before its more expensive features are read; called again with lower upper bounds. */
  canKeep(target: number, upperBound: number): boolean;
  /**
   * `text`: the part of the score that does not depend on existing links; `exact`: the source contains the title of the
   * target word for word.
   */
  collect(target: number, total: number, text: number, exact: boolean): void;
}

/** What is known of the pages of one language besides their words. */
export interface LinkingSignals {
  /** Rows each page links to in its main content. */
  readonly links: readonly (readonly number[])[];
  /** Rows that link to each page, ascending. */
  readonly inLinks: readonly (readonly number[])[];
  /** Content stems of each title, in order. */
  readonly titles: readonly (readonly number[])[];
  readonly usage: AnchorUsage;
  readonly embeddings: EmbeddingCosine | null;
}

/** Up to this size every page is compared with every other. */
const maxPagesForAllPairs = 3_000;
/** On a larger site: pages kept by cosine, and the share and number of pages from which a term is skipped. Measured: bench/notes/0192. */
const nearestKept = 200;
const maxTermShare = 0.02;
const minTermPages = 100;
const maxTermPages = 400;
/** Pages with the closest text, whose links are evidence for the source. */
const nearestRead = 25;
/** Highest cosine of vectors in single precision, with its rounding. */
const maxEmbeddingCosine = 1 + 1e-5;
/** Sums of the same numbers in another order differ by less. */
const rounding = 1e-9;

/** Scores the pages of one language as targets of a link, one source after another. */
export class LinkScorer {
  private readonly signals: LinkingSignals;
  private readonly cosines: CosineScores;
  private readonly overlap: TermOverlap;
  private readonly proximity: LinkProximity;
  private readonly mentions: TitleMentions;
  /**
   * By target of the open source: 1 when the source contains its title, and the share of its anchors in use that the
   * source contains.
   */
  private readonly exact: SparseAccumulator;
  private readonly named: SparseAccumulator;
  private readonly selected: SparseAccumulator;
  private readonly allRows: Uint32Array;
  private readonly isLarge: boolean;

  constructor(index: LanguageIndex, signals: LinkingSignals) {
    const size = index.pages.length;
    this.signals = signals;
    this.isLarge = size > maxPagesForAllPairs;
    const maxPages = Math.min(maxTermPages, Math.max(minTermPages, maxTermShare * size));
    this.cosines = new CosineScores(index, this.isLarge ? maxPages : size);
    this.overlap = new TermOverlap(index, inverseFrequencies(index));
    this.proximity = linkProximity(signals.links, signals.inLinks);
    this.mentions = titleMentions(signals.titles, index);
    this.exact = new SparseAccumulator(size);
    this.named = new SparseAccumulator(size);
    this.selected = new SparseAccumulator(size);
    this.allRows = Uint32Array.from({ length: size }, (_, row) => row);
  }

  /** Offers the targets of a source to the collector, in any order; a target that is not offered scores 0. */
  read(source: number, collector: TargetCollector): void {
    this.cosines.read(source);
    this.readMentions(source);
    const { row } = this.cosines;
    const near = row.highest(nearestRead);
    const proximity = this.proximity.of(source, near, row.values);
    const targets = this.isLarge ? this.selectedTargets(source, near) : this.allRows;
    this.overlap.open(source);
    this.scoreTargets(source, targets, proximity, collector);
    this.overlap.close(source);
  }

  /** TF-IDF cosine of every page with a text outside the index, given by its terms and their counts. */
  cosinesOf(counts: ReadonlyMap<number, number>): Float64Array {
    return this.cosines.ofCounts(counts);
  }

  private readMentions(source: number): void {
    const { exact, named } = this;
    exact.clear();
    this.mentions(source, (target) => exact.set(target, 1));
    named.clear();
    this.signals.usage.usedIn(source, this.signals.links[source]!, (target, share) => {
      if (share > named.values[target]!) named.set(target, share);
    });
  }

  /** The nearest pages by words, those whose title or anchors the source contains, and those related to it by links. */
  private selectedTargets(source: number, near: readonly number[]): Uint32Array {
    const { selected, exact, named } = this;
    const { links, inLinks } = this.signals;
    selected.clear();
    for (const row of this.cosines.row.highest(nearestKept)) selected.set(row, 1);
    for (const row of exact.rows()) selected.set(row, 1);
    for (const row of named.rows()) selected.set(row, 1);
    for (const neighbour of near) for (const target of links[neighbour]!) selected.set(target, 1);
    for (const back of inLinks[source]!) selected.set(back, 1);
    return selected.rows();
  }

  /**
   * Reads the cheap features first, and stops when the highest value of the others cannot make the target good enough.
   */
  private scoreTargets(
    source: number,
    targets: Uint32Array,
    proximity: Float64Array,
    collector: TargetCollector,
  ): void {
    const { overlap, named, exact } = this;
    const cosines = this.cosines.row.values;
    for (let at = 0; at < targets.length; at += 1) {
      const target = targets[at]!;
      if (target === source || !collector.accepts(target)) continue;
      const cosine = cosines[target]!;
      const isExact = exact.values[target] === 1;
      const words =
        linkWeights.cosine * cosine +
        overlap.titleScore(target) +
        (isExact ? linkWeights.exactTitle * Math.min(1, overlap.titles.sums[target]! / 15) : 0);
      const known = words + proximity[target]! + this.embeddingBound(cosine) + linkWeights.sourceInTarget + rounding;
      const name = linkWeights.named * named.values[target]!;
      if (!collector.canKeep(target, known + linkWeights.opening + name)) continue;
      const share = overlap.openingShare(target);
      const opening = linkWeights.opening * share * share + name;
      if (!collector.canKeep(target, known + opening)) continue;
      const text = words + (cosine > 0 ? linkWeights.sourceInTarget * overlap.sourceTitleShare(source, target) : 0);
      const total = text + opening + proximity[target]! + this.embeddingScore(source, target, cosine);
      collector.collect(target, total, text, isExact);
    }
  }

  /** What α·lexical + (1 − α)·embedding adds to the lexical cosine; the text score does not use the embedding. */
  private embeddingScore(source: number, target: number, cosine: number): number {
    const { embeddings } = this.signals;
    if (embeddings === null) return 0;
    return linkWeights.cosine * (1 - lexicalShare) * (Math.max(0, embeddings(source, target)) - cosine);
  }

  private embeddingBound(cosine: number): number {
    if (this.signals.embeddings === null) return 0;
    return linkWeights.cosine * (1 - lexicalShare) * (maxEmbeddingCosine - cosine);
  }
}

/** BM25 idf by term; 0 for stop words. */
export function inverseFrequencies({ pages, df, stop }: LanguageIndex): Float64Array {
  return Float64Array.from(df, (count, term) => (stop[term] ? 0 : bm25Idf(count, pages.length)));
}
