import type { Language } from '../../../src/core/language/language.ts';
import { consensusClusters, consensusRank } from './consensus-clusters.ts';
import { lsaCoordinates } from '../../../src/core/semantics/vectors/lsa.ts';
import { refinedClusters } from './refined-clusters.ts';
import { shortTextCounts } from './short-text-counts.ts';
import { buildSiteIndex, sortedPages } from '../../../src/core/semantics/site-index.ts';
import type { PageText } from '../../../src/core/semantics/page-text.ts';
import type { SparseMatrix } from '../../../src/core/semantics/vectors/sparse-matrix.ts';
import { groupTexts, pageSettings } from '../../../src/core/semantics/topics/group-texts.ts';
import { documentFrequencies, tfIdf } from '../../../src/core/semantics/vectors/weighting.ts';

/** Mean number of words below which texts are queries: their letters count in addition to their words. */
const shortTextWords = 25;
const querySettings = { rank: 100, neighbours: 8, medianSize: 12 } as const;
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
  // When the number of topics is known, words alone give better results on short texts (docs/decisions).
  const short = words < shortTextWords && options.k === undefined;
  const counts = short ? shortTextCounts(sorted, language) : index.counts;
  const skip = short ? undefined : index.stop;
  const tfidf = tfIdf(counts, documentFrequencies(counts), { minDf: 2, maxShare: collectionShare, skip });
  const clusterOf =
    options.k === undefined
      ? groupTexts(tfidf, { ...options, settings: short ? querySettings : pageSettings }).topicOf
      : knownClusters(tfidf, options.k, options.seed);
  return new Map(sorted.map((page, row) => [page.url, clusterOf[row]!]));
}

/** Clusters at first, relative to the number wanted; the most distinct are kept. */
const spareClusters = 1.4;

function knownClusters(tfidf: SparseMatrix, k: number, seed: number): Uint32Array {
  const groups = Math.ceil(k * spareClusters);
  const first = consensusClusters(lsaCoordinates(tfidf, consensusRank, seed), k, groups, seed);
  return refinedClusters(tfidf, first, k);
}
