import type { Language } from '../../language/language.ts';
import type { PageText } from '../page-text.ts';
import { featureCount, featurePlace } from './keyphrase-features.ts';
import { keyphraseTrees, sumOfTrees } from './keyphrase-trees.ts';
import { type KeyphraseProfile, keyphraseWeights } from './keyphrase-weights.ts';
import { isNoPhrase } from './no-phrase.ts';
import type { PhraseCounts } from './phrase-counts.ts';
import { type SiteFrequencies, siteFeatures } from './site-features.ts';
import { type AnalysedText, type TextCandidates, textCandidates } from './text-candidates.ts';

/** An expression that sums up what a page is about. */
export interface Keyphrase {
  /** A contiguous span of the page. */
  readonly text: string;
  /** Stems joined by spaces: equal for inflected forms. */
  readonly key: string;
  /** 0–1, relative to the best of the page. */
  readonly score: number;
  /** Number of occurrences on the page. */
  readonly count: number;
}

/** Words of the shortest text with keyphrases. Working assumption. */
export const minWords = 20;
/** Ranks that count as heading a page. Working assumption. */
const headRanks = 10;

/** All candidates of a page; the title is read first, then each block. */
export function pageCandidates(page: PageText, language: Language): TextCandidates {
  return textCandidates(
    analysed(page.title, language),
    page.blocks.map((block) => ({ ...analysed(block.text, language), isHeading: block.kind === 'heading' })),
    language,
  );
}

function analysed(text: string, language: Language): AnalysedText {
  return { text, sentences: language.sentences(text).map((sentence) => language.tag(sentence)) };
}

/** Counts the candidates of one page among the phrases of the site. */
export function countPhrases(phrases: PhraseCounts, candidates: TextCandidates): void {
  candidates.keys.forEach((key, at) => {
    const inTitle = candidates.features[at * featureCount + featurePlace.titleFull]! > 0;
    phrases.add(key, inTitle, candidates.full[at]! / candidates.counts[at]!);
  });
}

export interface RankingOptions {
  readonly profile: KeyphraseProfile;
  readonly limit: number;
}

/** The keyphrases of a text on its own, best first; ties by key. */
export function rankKeyphrases(candidates: TextCandidates, language: Language, limit: number): Keyphrase[] {
  const scores = linearScores(candidates, null, language, 'abstract');
  const featuresOf = (row: number): Float32Array => siteFeatures(candidates, row, null, language);
  return rerank(candidates, scores, featuresOf, { profile: 'abstract', limit });
}

/**
 * The keyphrases of each page of a site, best first; empty for a null page. The linear model ranks twice: a phrase that
 * heads the other pages that contain it is more likely a keyphrase here.
 */
export function rankSiteKeyphrases(
  pages: readonly (TextCandidates | null)[],
  frequencies: SiteFrequencies,
  language: Language,
  options: RankingOptions,
): Keyphrase[][] {
  const { profile } = options;
  const scores = pages.map((page) => (page === null ? noScores : linearScores(page, frequencies, language, profile)));
  const elsewhere = headShareOnOtherPages(pages, scores, frequencies);
  const weight = keyphraseWeights[language.code][profile][featurePlace.elsewhere]!;
  return pages.map((page, at) => {
    if (page === null) return [];
    const others = scores[at]!.map((_, row) => elsewhere(at, row));
    const linear = scores[at]!.map((score, row) => score + weight * others[row]!);
    const featuresOf = (row: number): Float32Array => {
      const features = siteFeatures(page, row, frequencies, language);
      features[featurePlace.elsewhere] = others[row]!;
      return features;
    };
    return rerank(page, linear, featuresOf, options);
  });
}

const noScores = new Float64Array(0);

/** Reranks the best candidates of the linear model by the trees; `scores` is changed in place. */
function rerank(
  candidates: TextCandidates,
  scores: Float64Array,
  featuresOf: (row: number) => Float32Array,
  { profile, limit }: RankingOptions,
): Keyphrase[] {
  const best = sortedRows(candidates, scores)
    .filter((row) => !isNoPhrase(candidates.surfaces[row]!))
    .slice(0, 2 * limit);
  const trees = keyphraseTrees[profile];
  for (const row of best) scores[row] = scores[row]! + sumOfTrees(trees, featuresOf(row));
  return keyphrasesOf(candidates, sortedRows(candidates, scores, best).slice(0, limit), scores);
}

/** Share of the other pages with the phrase that it heads, weighted by rank, 0–1; by page and row. */
export function headShareOnOtherPages(
  pages: readonly (TextCandidates | null)[],
  scores: readonly Float64Array[],
  frequencies: SiteFrequencies,
): (page: number, row: number) => number {
  const heads = pages.map((page, at) => (page === null ? none : headShares(page, scores[at]!)));
  const total = new Map<string, number>();
  for (const page of heads) for (const [key, share] of page) total.set(key, (total.get(key) ?? 0) + share);
  return (page, row) => {
    const key = pages[page]!.keys[row]!;
    const others = frequencies.ofPhrase(key).pages - 1;
    return others < 1 ? 0 : ((total.get(key) ?? 0) - (heads[page]!.get(key) ?? 0)) / others;
  };
}

const none: ReadonlyMap<string, number> = new Map();

/** 1 / (1 + 0.3·rank) of the best phrases of a page, by key. */
function headShares(page: TextCandidates, scores: Float64Array): ReadonlyMap<string, number> {
  return new Map(
    sortedRows(page, scores)
      .slice(0, headRanks)
      .map((at, rank) => [page.keys[at]!, 1 / (1 + 0.3 * rank)]),
  );
}

/** Rows, best first; ties by key. */
function sortedRows({ keys }: TextCandidates, scores: Float64Array, rows: Iterable<number> = keys.keys()): number[] {
  return [...rows].sort((a, b) => scores[b]! - scores[a]! || (keys[a]! < keys[b]! ? -1 : 1));
}

function keyphrasesOf(candidates: TextCandidates, rows: readonly number[], scores: Float64Array): Keyphrase[] {
  const best = scores[rows[0] ?? 0] ?? 0;
  return rows.map((at) => ({
    text: candidates.surfaces[at]!,
    key: candidates.keys[at]!,
    score: Math.round(Math.exp((scores[at]! - best) / 2) * 1000) / 1000,
    count: candidates.counts[at]!,
  }));
}

function linearScores(
  candidates: TextCandidates,
  frequencies: SiteFrequencies | null,
  language: Language,
  profile: KeyphraseProfile,
): Float64Array {
  const weights = keyphraseWeights[language.code][profile];
  const scores = new Float64Array(candidates.keys.length);
  for (let at = 0; at < scores.length; at += 1)
    scores[at] = dot(siteFeatures(candidates, at, frequencies, language), weights);
  return scores;
}

function dot(features: Float32Array, weights: Float64Array): number {
  let score = 0;
  for (let i = 0; i < weights.length; i += 1) score += weights[i]! * features[i]!;
  return score;
}
