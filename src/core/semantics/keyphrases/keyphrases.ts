import type { Language } from '../../language/language.ts';
import {
  type AnalysedText,
  featurePlace,
  keyphraseFeatures,
  type TextCandidates,
  textCandidates,
} from './keyphrase-features.ts';
import { keyphraseTrees, treesSum } from './keyphrase-trees.ts';
import { type KeyphraseProfile, keyphraseWeights } from './keyphrase-weights.ts';
import { PhraseCounts, type PhraseUse } from './phrase-counts.ts';
import type { LanguageIndex } from '../site-index.ts';
import type { PageText } from '../page-text.ts';

export interface Keyphrase {
  /** A contiguous span of the page. */
  readonly text: string;
  /** Stems joined by spaces: equal for inflected forms. */
  readonly key: string;
  /** 0–1, the page's best being 1. */
  readonly score: number;
  /** Occurrences on the page. */
  readonly count: number;
}

/** In how many of `pages` texts a stem or a phrase occurs; null when there is nothing to compare with. */
export interface Frequencies {
  readonly pages: number;
  readonly ofStem: (stem: string) => number;
  readonly ofPhrase: (key: string) => PhraseUse;
}

/** Frequencies over the pages of one language: stems from their index, phrases from their candidates. */
export function phraseFrequencies(candidates: readonly (TextCandidates | null)[], index: LanguageIndex): Frequencies {
  const phrases = new PhraseCounts();
  for (const one of candidates) if (one !== null) countPhrases(phrases, one);
  return {
    pages: candidates.length,
    ofStem: (stem) => index.df[index.termOf.get(stem) ?? -1] ?? 1,
    ofPhrase: (key) => phrases.of(key) ?? onePage,
  };
}

/** A phrase whose other pages are not known. */
export const onePage: PhraseUse = { pages: 1, titles: 0, whole: 0 };

/** Adds the candidates of one page to what is known of the site's phrases. */
export function countPhrases(phrases: PhraseCounts, candidates: TextCandidates): void {
  candidates.keys.forEach((key, at) => {
    const inTitle = candidates.features[at * width + featurePlace.titleFull]! > 0;
    phrases.add(key, inTitle, candidates.full[at]! / candidates.counts[at]!);
  });
}

/** All candidates of a page: the title is read first, then each block. */
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

/** Fewest words of a text worth keyphrases. */
export const fewestWords = 20;

export interface RankingOptions {
  readonly profile: KeyphraseProfile;
  readonly limit: number;
}

/** The best candidates of a text on its own, best first; ties by key. */
export function rankKeyphrases(candidates: TextCandidates, language: Language, limit: number): Keyphrase[] {
  const scores = scoresOf(candidates, null, language, 'abstract');
  return bestReached(candidates, scores, (row) => featuresOf(candidates, row, null, language), {
    profile: 'abstract',
    limit,
  });
}

/**
 * The best candidates of each page of a site, ranked twice by the linear model: a phrase that heads the other pages it
 * occurs on is more likely a keyphrase here. A null page gets an empty list.
 */
export function rankSiteKeyphrases(
  pages: readonly (TextCandidates | null)[],
  frequencies: Frequencies,
  language: Language,
  options: RankingOptions,
): Keyphrase[][] {
  const { profile } = options;
  const scores = pages.map((page) => (page === null ? noScores : scoresOf(page, frequencies, language, profile)));
  const elsewhere = elsewhereOf(pages, scores, frequencies);
  const weight = keyphraseWeights[language.code][profile][featurePlace.elsewhere]!;
  return pages.map((page, at) => {
    if (page === null) return [];
    const others = scores[at]!.map((_, row) => elsewhere(at, row));
    const linear = scores[at]!.map((score, row) => score + weight * others[row]!);
    const read = (row: number): Float32Array => {
      const features = featuresOf(page, row, frequencies, language);
      features[featurePlace.elsewhere] = others[row]!;
      return features;
    };
    return bestReached(page, linear, read, options);
  });
}

/** Trees put in order what the linear model puts within reach; its scores are changed in place. */
function bestReached(
  candidates: TextCandidates,
  scores: Float64Array,
  features: (row: number) => Float32Array,
  { profile, limit }: RankingOptions,
): Keyphrase[] {
  const reached = orderOf(candidates, scores).slice(0, 2 * limit);
  const trees = keyphraseTrees[profile];
  for (const row of reached) scores[row] = scores[row]! + treesSum(trees, features(row));
  return bestOf(candidates, reached, scores, limit);
}

/** How much a phrase heads the other pages it occurs on, 0 to 1: of a row of a page. */
export function elsewhereOf(
  pages: readonly (TextCandidates | null)[],
  scores: readonly Float64Array[],
  frequencies: Frequencies,
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

const noScores = new Float64Array(0);
const none: ReadonlyMap<string, number> = new Map();
const headRanks = 10;

/** 1 / (1 + .3·rank) of the ten best phrases of a page. */
function headShares(page: TextCandidates, scores: Float64Array): ReadonlyMap<string, number> {
  return new Map(
    orderOf(page, scores)
      .slice(0, headRanks)
      .map((at, rank) => [page.keys[at]!, 1 / (1 + 0.3 * rank)]),
  );
}

/** Rows, best first; ties by key. */
function orderOf({ keys }: TextCandidates, scores: Float64Array, rows: Iterable<number> = keys.keys()): number[] {
  return [...rows].sort((a, b) => scores[b]! - scores[a]! || (keys[a]! < keys[b]! ? -1 : 1));
}

/** The best of some rows. */
function bestOf(candidates: TextCandidates, rows: readonly number[], scores: Float64Array, limit: number): Keyphrase[] {
  const order = orderOf(candidates, scores, rows).slice(0, limit);
  const best = scores[order[0] ?? 0] ?? 0;
  return order.map((at) => ({
    text: candidates.surfaces[at]!,
    key: candidates.keys[at]!,
    score: Math.round(Math.exp((scores[at]! - best) / 2) * 1000) / 1000,
    count: candidates.counts[at]!,
  }));
}

function scoresOf(
  candidates: TextCandidates,
  frequencies: Frequencies | null,
  language: Language,
  profile: KeyphraseProfile,
): Float64Array {
  const weights = keyphraseWeights[language.code][profile];
  const scores = new Float64Array(candidates.keys.length);
  for (let at = 0; at < scores.length; at += 1)
    scores[at] = scoreOf(featuresOf(candidates, at, frequencies, language), weights);
  return scores;
}

const width = keyphraseFeatures.length;

/** The features of one candidate, those of the site filled in; without a site idf is 1. Valid until the next call. */
export function featuresOf(
  candidates: TextCandidates,
  at: number,
  frequencies: Frequencies | null,
  language: Language,
): Float32Array {
  const from = at * width;
  for (let feature = 0; feature < width; feature += 1) features[feature] = candidates.features[from + feature]!;
  let sum = 0;
  let count = 0;
  let highest = 0;
  let least = 1;
  const stems = candidates.stems[at]!;
  for (const stem of stems) {
    if (language.stopWords.has(stem)) continue;
    const idf = idfOf(stem, frequencies);
    sum += idf;
    count += 1;
    highest = Math.max(highest, idf);
    least = Math.min(least, idf);
  }
  const mean = count === 0 ? 0 : sum / count;
  features[featurePlace.idfMean] = mean;
  features[featurePlace.idfMax] = highest;
  features[featurePlace.idfMin] = least;
  const headAt =
    language.code === 'en' ? stems.length - 1 : Math.min(features[featurePlace.startAdj]!, stems.length - 1);
  features[featurePlace.idfHead] = idfOf(stems[headAt]!, frequencies);
  features[featurePlace.idfPh] = 1;
  if (frequencies !== null) fillElsewhere(features, frequencies.ofPhrase(candidates.keys[at]!), frequencies.pages);
  features[featurePlace.tfidf] = Math.log(1 + candidates.counts[at]!) * mean;
  return features;
}

/** Scratch: one candidate is looked at at a time. */
const features = new Float32Array(width);

function idfOf(stem: string, frequencies: Frequencies | null): number {
  return frequencies === null ? 1 : relativeIdf(frequencies.ofStem(stem), frequencies.pages);
}

/** What the other pages do with the phrase: how many hold it, name it in their title, use it as a whole noun phrase. */
function fillElsewhere(features: Float32Array, use: PhraseUse, pages: number): void {
  features[featurePlace.idfPh] = relativeIdf(use.pages, pages);
  const others = use.pages - 1;
  if (others < 1) return;
  const titles = Math.max(0, use.titles - features[featurePlace.titleFull]!);
  features[featurePlace.titlesElse] = Math.log(1 + titles);
  features[featurePlace.titleShare] = titles / others;
  features[featurePlace.wholeElse] = Math.max(0, use.whole - features[featurePlace.fullRatio]!) / others;
}

/** 1 for a term of one page in many, near 0 for a term of every page. */
function relativeIdf(df: number, pages: number): number {
  if (pages < 2) return 1;
  if (pages !== relativeIdfs.length - 1)
    relativeIdfs = Float64Array.from(
      { length: pages + 1 },
      (_, held) => Math.log((pages + 1) / (Math.max(1, held) + 0.5)) / Math.log(pages + 1),
    );
  return relativeIdfs[df]!;
}

/** By number of pages that hold the term, for the site last read: a logarithm a term costs more than all the rest. */
let relativeIdfs = new Float64Array(0);

function scoreOf(features: Float32Array, weights: Float64Array): number {
  let score = 0;
  for (let i = 0; i < weights.length; i += 1) score += weights[i]! * features[i]!;
  return score;
}
