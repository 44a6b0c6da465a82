import type { Language } from '../../../src/core/language/language.ts';
import { consensusClusters, consensusRank } from './consensus-clusters.ts';
import { lsaCoordinates } from '../../../src/core/semantics/vectors/lsa.ts';
import { refinedClusters } from './refined-clusters.ts';
import { buildSiteIndex, sortedPages } from '../../../src/core/semantics/site-index.ts';
import type { PageText } from '../../../src/core/semantics/page-text.ts';
import type { SparseMatrix } from '../../../src/core/semantics/vectors/sparse-matrix.ts';
import { groupShortTexts } from '../../../src/core/semantics/topics/group-short-texts.ts';
import { groupTexts } from '../../../src/core/semantics/topics/group-texts.ts';
import { documentFrequencies, tfIdf } from '../../../src/core/semantics/vectors/weighting.ts';

/** Mean number of words below which texts are queries or titles. */
const shortTextWords = 25;
/** Short texts of a group below which their neighbours group them better than centres do (bench/notes/0105). */
const manyGroupsSize = 100;
const collectionShare = 0.4;

/** The topic number of each text by URL: `k` topics when their number is known, else as many as there are. */
export function clusterTexts(
  texts: readonly PageText[],
  language: Language,
  options: { readonly k?: number; readonly seed: number; readonly resolution?: number },
): Map<string, number> {
  const sorted = sortedPages(texts);
  const index = buildSiteIndex(sorted, { fr: language, en: language }).byLanguage[language.code];
  if (index === undefined) return new Map();
  const words = index.words.reduce((sum, count) => sum + count, 0) / Math.max(1, sorted.length);
  const { k, ...free } = options;
  const isShort = words < shortTextWords && (k === undefined || sorted.length < k * manyGroupsSize);
  const tfidf = (): SparseMatrix =>
    tfIdf(index.counts, documentFrequencies(index.counts), { minDf: 2, maxShare: collectionShare, skip: index.stop });
  const clusterOf = isShort
    ? groupShortTexts(sorted.map(wholeText), language, { ...free, groups: k }).topicOf
    : k === undefined
      ? groupTexts(tfidf(), free).topicOf
      : knownClusters(tfidf(), k, options.seed);
  return new Map(sorted.map((page, row) => [page.url, clusterOf[row]!]));
}

function wholeText({ title, blocks }: PageText): string {
  return [title, ...blocks.map(({ text }) => text)].join('\n');
}

/** Clusters at first, relative to the number wanted; the most distinct are kept. */
const spareClusters = 1.4;

function knownClusters(tfidf: SparseMatrix, k: number, seed: number): Uint32Array {
  const groups = Math.ceil(k * spareClusters);
  const first = consensusClusters(lsaCoordinates(tfidf, consensusRank, seed), k, groups, seed);
  return refinedClusters(tfidf, first, k);
}
