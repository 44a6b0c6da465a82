/**
 * Weights of the features of a pair of pages: rounded, since weights fitted to the digit over-fit one site
 * (bench/notes/0004). The gain of each is in bench/notes/0120 and 0192.
 */
export const linkWeights = {
  /** TF-IDF cosine of the two texts. */
  cosine: 1,
  /** BM25 of the target's title in the source's body. */
  titleInSource: 0.35,
  /** The source contains the target's title word for word. */
  exactTitle: 0.8,
  /** Share of the target's title that the source's body contains. */
  mention: 0.1,
  /** Share of the source's title that the target's body contains. */
  sourceInTarget: 0.3,
  /** Share of the target's opening that the source contains, squared. */
  opening: 0.6,
  /** The source contains anchors in use for the target. */
  named: 0.7,
  /** Features of the link graph: see `linkProximity`. */
  collaborative: 0.5,
  reverse: 0.5,
  shared: 0.2,
  coupled: 0.4,
  coCited: 0.2,
} as const;

/** α of α·lexical + (1 − α)·cosine of a remote model. Working assumption. */
export const lexicalShare = 0.5;

/** Bonus of a link inside a topic; never enough by itself to raise a pair above the floor. Working assumption. */
export const clusterBonus = { hubToChild: 0.15, childToHub: 0.15, sister: 0.1 } as const;

/**
 * Floors of a pair, as quantiles of the scores of the site's own links. Below `possible` nothing is suggested; below
 * `likely` only words that name the target and no other page carry a link (bench/notes/0120, 0196).
 */
export const pairQuantiles = { likely: 0.4, possible: 0.05 } as const;

/** The scores at these quantiles on other sites (bench/notes/0120), for a site with fewer links than `minLinksToMeasure`. */
export const defaultPairFloors: Readonly<Record<keyof typeof pairQuantiles, number>> = { likely: 0.8, possible: 0.3 };
/** Working assumption. */
export const minLinksToMeasure = 40;

/** A pair with a lower score is dropped before its words are read. Working assumption. */
export const minPairScore = 0.3;

/** Lowest text score of a pair, whatever the link graph adds. Working assumption. */
export const minTextScore = 0.04;
