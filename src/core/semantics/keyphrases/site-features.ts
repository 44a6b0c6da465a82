import type { Language } from '../../language/language.ts';
import { featureCount, featurePlace as place } from './keyphrase-features.ts';
import type { PhraseCount } from './phrase-counts.ts';
import type { TextCandidates } from './text-candidates.ts';

/** How many of the `pages` of a site contain a stem or a phrase. */
export interface SiteFrequencies {
  readonly pages: number;
  readonly ofStem: (stem: string) => number;
  readonly ofPhrase: (key: string) => PhraseCount;
}

/** Scratch row: one candidate is measured at a time. */
const features = new Float32Array(featureCount);

/** The features of one candidate with those of the site filled in, valid until the next call. Without a site idf is 1. */
export function siteFeatures(
  candidates: TextCandidates,
  at: number,
  frequencies: SiteFrequencies | null,
  language: Language,
): Float32Array {
  const from = at * featureCount;
  for (let feature = 0; feature < featureCount; feature += 1) features[feature] = candidates.features[from + feature]!;
  const stems = candidates.stems[at]!;
  const mean = fillIdf(stems, frequencies, language);
  features[place.idfPh] = 1;
  if (frequencies !== null) fillOtherPages(frequencies.ofPhrase(candidates.keys[at]!), frequencies.pages);
  features[place.tfidf] = Math.log(1 + candidates.counts[at]!) * mean;
  return features;
}

/** Returns the mean idf of the content stems. */
function fillIdf(stems: readonly string[], frequencies: SiteFrequencies | null, language: Language): number {
  let sum = 0;
  let count = 0;
  let highest = 0;
  let lowest = 1;
  for (const stem of stems) {
    if (language.stopWords.has(stem)) continue;
    const idf = idfOf(stem, frequencies);
    sum += idf;
    count += 1;
    highest = Math.max(highest, idf);
    lowest = Math.min(lowest, idf);
  }
  const mean = count === 0 ? 0 : sum / count;
  features[place.idfMean] = mean;
  features[place.idfMax] = highest;
  features[place.idfMin] = lowest;
  const headAt = language.code === 'en' ? stems.length - 1 : Math.min(features[place.startAdj]!, stems.length - 1);
  features[place.idfHead] = idfOf(stems[headAt]!, frequencies);
  return mean;
}

function idfOf(stem: string, frequencies: SiteFrequencies | null): number {
  return frequencies === null ? 1 : relativeIdf(frequencies.ofStem(stem), frequencies.pages);
}

/** What the other pages do with the phrase: how many contain it, have it in their title, use it as a whole noun phrase. */
function fillOtherPages(count: PhraseCount, pages: number): void {
  features[place.idfPh] = relativeIdf(count.pages, pages);
  const others = count.pages - 1;
  if (others < 1) return;
  const titles = Math.max(0, count.titles - features[place.titleFull]!);
  features[place.titlesElse] = Math.log(1 + titles);
  features[place.titleShare] = titles / others;
  features[place.wholeElse] = Math.max(0, count.whole - features[place.fullRatio]!) / others;
}

/** 1 for a term of one page in many, near 0 for a term of every page. */
function relativeIdf(df: number, pages: number): number {
  if (pages < 2) return 1;
  if (pages !== relativeIdfs.length - 1)
    relativeIdfs = Float64Array.from(
      { length: pages + 1 },
      (_, count) => Math.log((pages + 1) / (Math.max(1, count) + 0.5)) / Math.log(pages + 1),
    );
  return relativeIdfs[df]!;
}

/** By document frequency, for the site last read: a logarithm per term costs more than all the rest. */
let relativeIdfs = new Float64Array(0);
