/**
 * Round weights of the link features (docs/decisions/0004): learned weights over-fit one site, round ones travel.
 * What each gains: docs/decisions/0120 and 0192.
 */
export const linkWeights = {
  cosine: 1,
  titleInSource: 0.35,
  exactTitle: 0.8,
  mention: 0.1,
  sourceInTarget: 0.3,
  opening: 0.6,
  named: 0.7,
  collaborative: 0.5,
  reverse: 0.5,
  shared: 0.2,
  alike: 0.4,
  citedTogether: 0.2,
} as const;

/** α of α·lexical + (1 − α)·cosine of a remote model; 1 without one. */
export const lexicalShare = 0.5;

/** Bonuses of the topic's shape; they never lift a pair over the floor by themselves. */
export const clusterBonus = { hubToChild: 0.15, childToHub: 0.15, sister: 0.1 } as const;

/**
 * Shares of the site's own links whose pair score lies below. Under the last a suggestion is not made; under the first
 * only on words that are a name of the page and of it alone (docs/decisions/0120, 0196).
 */
export const pairQuantiles = { likely: 0.4, possible: 0.05 } as const;

/** The same for a site with too few links to be its own measure. */
export const usualPairFloors: Readonly<Record<keyof typeof pairQuantiles, number>> = { likely: 0.8, possible: 0.3 };
export const fewestLinksToMeasure = 40;

/**
 * What speaks for and against a link on given words, in log-odds: fitted on links judged one by one on many sites, rounded
 * (docs/decisions/0203).
 */
export const acceptanceWeights = {
  base: -2.12,
  likely: 1.2,
  named: 0.8,
  linked: 1.1,
  context: 1.4,
  heading: 0.5,
  citedTogether: 0.3,
  reverse: -0.4,
  common: -1.4,
  subject: -0.6,
  unknown: -0.1,
  reworded: -1.2,
  shared: -1.3,
  narrowed: -0.5,
  bare: -0.55,
  term: -0.55,
  repeated: -0.4,
  listing: -1.5,
  scant: -3,
  short: -0.45,
  rival: -1,
  twin: -0.6,
  /** Each better suggestion towards the same page: a reader of the list wants another. */
  again: -0.3,
} as const;
/** Mean link probability of the links judged. */
export const usuallyLinked = 0.4;
/** Likeness of the block to the target that is as good as any. */
export const fullContext = 0.15;
export const fullHeading = 0.3;
/** Share of the pages from which words are the subject of the site; on a small one, so many pages. */
export const subjectShare = 0.12;
export const fewestOfSubject = 8;

/** When a page has little to say to the reader of another. */
export const scantRules = {
  /** Characters of a stub: fewer than these, and than this share of the site's median. */
  stub: 250,
  stubShare: 0.25,
  /** Of the target's length, the most a section of its name on the source may have. */
  sectionShare: 1 / 3,
  /** Characters under which a page has little to add; on a site of short pages, its median. */
  shortText: 1_000,
} as const;

/** Pairs under this score are not looked at: the words decide among the rest. */
export const weakestPair = 0.3;

/** Without this much text in common a pair is never proposed, whatever the graph says. */
export const fewestCommonText = 0.04;

export const suggestionLimits = {
  perSource: 5,
  /** One new link for so many words of the source, and one at least. */
  wordsPerLink: 120,
  /** Of a target's content in-links, the largest share with one exact anchor, once it has five. */
  exactAnchorShare: 0.4,
  exactAnchorFrom: 5,
  /** Sentences to add towards one page. */
  additionsPerTarget: 3,
  /** Targets looked at per source. */
  candidates: 24,
} as const;

/** When words name a page well enough to carry its link (docs/decisions/0120). */
export const anchorRules = {
  /** Likeness with a name of the target, 0–1. */
  weakestName: 0.55,
  /** From here on a name needs not its rarest word. */
  strongName: 0.8,
  /** The same for an anchor of one word. */
  weakestWord: 0.8,
  /** The same for a keyphrase of the target. */
  weakestKeyphrase: 0.3,
  /** The noun phrase around the anchor names another page from here on. */
  otherName: 0.6,
  /** Of its sentence, the most an anchor may cover: more is a label. */
  sentenceShare: 0.8,
  /** So few words without a full stop are a label, a caption, an entry of a menu, the name of a command: whole or not at all. */
  labelWords: 10,
  /** Pages that may hold the rarest word of the anchor: this many, or a share of the site. */
  fewPages: 2,
  fewPagesOfPhrase: 4,
  nameShare: 0.35,
  phraseShare: 0.15,
  /** The same for a phrase without the head of any name: "cire d’abeille" for "Bougies en cire d’abeille". */
  headlessShare: 0.08,
  /** Of the anchor's idf, the share that no name of the target holds. */
  foreignShare: 0.25,
  /** Of the title's idf, what an anchor with a word of its own must hold. */
  titleShare: 0.5,
  /** Links on words foreign to the title that make them a name of the page. */
  severalUses: 3,
  wordShare: 0.05,
  titleWordShare: 0.05,
  acronymShare: 0.25,
} as const;
