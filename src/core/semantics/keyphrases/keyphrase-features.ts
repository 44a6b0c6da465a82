/**
 * Features of a candidate keyphrase, after KEA (Witten et al. 1999), YAKE (Campos et al. 2020) and PositionRank (Florescu &
 * Caragea 2017). Names are those of the learnt weights and trees. Features marked (site) need the other pages.
 */
export const keyphraseFeatures = [
  /** ln(1 + occurrences as a whole noun phrase). */
  'logtf',
  /** ln(1 + occurrences as a part of one). */
  'logsub',
  /** Mean and highest relative idf of its content stems (site). */
  'idfMean',
  'idfMax',
  /** Relative idf of the phrase (site). */
  'idfPh',
  /** ln(1 + position of the first occurrence / 10). */
  'first',
  /** Distance from first to last occurrence, as a share of the text. */
  'spread',
  /** 1 when it has one, two, three, more words. */
  'len1',
  'len2',
  'len3',
  'len4',
  /** 1 with a preposition. */
  'prep',
  /** Mean and sum of the rank of its words. */
  'prMean',
  'prSum',
  /** Share of its stems in the title, and 1 when the title contains it. */
  'titleFrac',
  'titleFull',
  /** 1 with a proper noun, and when it ends with one. */
  'propn',
  'endPropn',
  /** 1 when it starts with an adjective. */
  'startAdj',
  /** Share of its occurrences that are a whole noun phrase. */
  'fullRatio',
  /** Occurrences of the longer phrase that contains it most often, relative to its own. */
  'nested',
  /** ln(length in characters). */
  'chars',
  /** ln(1 + occurrences) × mean idf (site). */
  'tfidf',
  /** 1 with a verb. */
  'vb',
  /** 1 when it starts with a capital. */
  'upper',
  /** Share of its stems in headings, and 1 when a heading contains it. */
  'headFrac',
  'headFull',
  /** Share of the stems of the title that it contains. */
  'titleWhole',
  /** Occurrences relative to those of its most frequent stem. */
  'cohesion',
  /** Lowest relative idf of its content stems (site). */
  'idfMin',
  /** 1 with a conjunction. */
  'coord',
  /** How much it heads the other pages that contain it (site). */
  'elsewhere',
  /** ln(1 + occurrences of its head). */
  'headTf',
  /** Share of its occurrences in each context: see `CandidateContext`. */
  'anaphoric',
  'definite',
  'indefinite',
  'bare',
  'opening',
  'listed',
  /** Relative idf of its head (site). */
  'idfHead',
  /** ln(1 + other pages with it in their title), and their share (site). */
  'titlesElse',
  'titleShare',
  /** Share of its occurrences on other pages that are a whole noun phrase (site). */
  'wholeElse',
] as const;
export type KeyphraseFeature = (typeof keyphraseFeatures)[number];

/** Column of each feature. */
export const featurePlace = Object.fromEntries(keyphraseFeatures.map((name, at) => [name, at])) as Readonly<
  Record<KeyphraseFeature, number>
>;

/** Number of features. */
export const featureCount = keyphraseFeatures.length;
