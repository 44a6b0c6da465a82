import type { LanguageCode } from '../language/language.ts';
import { type KeyphraseFeature, keyphraseFeatures } from './keyphrase-features.ts';

/** `web`: pages of a crawled site. `abstract`: a text on its own (draft, press release, imported page). */
export type KeyphraseProfile = 'web' | 'abstract';

type Weights = Readonly<Partial<Record<KeyphraseFeature, number>>>;

const web: Weights = {
  logtf: 1,
  logsub: -0.1,
  idfMean: 1.3,
  idfMax: 0.1,
  idfPh: -1.4,
  first: -0.6,
  len1: -0.1,
  len2: 0.1,
  len4: -0.6,
  prep: -0.1,
  prMean: 2.1,
  prSum: -0.6,
  titleFrac: 1.6,
  titleFull: -0.2,
  propn: -0.6,
  endPropn: 0.4,
  startAdj: -1,
  fullRatio: -0.9,
  nested: -0.3,
  chars: 0.3,
  tfidf: 0.7,
  vb: -1,
  upper: 0.3,
};
const abstractFr: Weights = {
  logtf: 1.8,
  logsub: -0.1,
  idfMean: 0.7,
  idfMax: 0.1,
  idfPh: 0.1,
  first: -0.5,
  len1: -0.2,
  len2: -0.1,
  len3: -0.1,
  len4: -0.3,
  prep: -0.3,
  prMean: 1.3,
  prSum: -0.6,
  titleFrac: 0.8,
  titleFull: -0.4,
  propn: -0.3,
  endPropn: 0.1,
  startAdj: -1.3,
  fullRatio: -0.7,
  nested: -0.4,
  chars: 0.5,
  tfidf: 1.5,
  vb: -3,
  upper: 0.3,
};
const abstractEn: Weights = {
  logtf: 1.6,
  logsub: -0.7,
  idfMean: 1.2,
  idfMax: -0.1,
  idfPh: 1.2,
  first: -0.2,
  spread: 0.5,
  len1: -0.5,
  len2: 0.4,
  len3: 0.1,
  len4: -0.4,
  prep: -0.1,
  prMean: 0.1,
  titleFull: 0.2,
  propn: -0.3,
  endPropn: -0.2,
  startAdj: -0.5,
  fullRatio: -0.3,
  nested: -0.2,
  chars: 0.8,
  tfidf: 0.5,
  vb: -1.5,
  upper: 0.8,
};

/** Linear ranker: one weight a feature, in the order of `keyphraseFeatures`. Fitted pairwise, rounded (docs/decisions). */
export const keyphraseWeights: Readonly<Record<LanguageCode, Readonly<Record<KeyphraseProfile, Float64Array>>>> = {
  fr: { web: column(web), abstract: column(abstractFr) },
  en: { web: column(web), abstract: column(abstractEn) },
};

function column(weights: Weights): Float64Array {
  return Float64Array.from(keyphraseFeatures, (name) => weights[name] ?? 0);
}
