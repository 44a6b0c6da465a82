/**
 * Round weights of the link features (docs/decisions/0004): learned weights over-fit one site, round ones travel.
 * Order of the features as in `link-features.ts`.
 */
export const linkWeights = {
  cosine: 1,
  titleInSource: 0.35,
  exactTitle: 1,
  mention: 0.1,
  sourceInTarget: 0.15,
  popular: 0.03,
  collaborative: 0.5,
  reverse: 0.25,
  shared: 0.3,
} as const;

/** Bonuses of the topic's shape; they never lift a pair over the floor by themselves. */
export const clusterBonus = { hubToChild: 0.15, childToHub: 0.15, sister: 0.1 } as const;

/** Score from which a pair is called sure, probable, possible; below the last it is not proposed. Starting values, 2026-11. */
export const confidenceFloors = { sure: 1.3, probable: 0.9, possible: 0.55 } as const;
export type Confidence = keyof typeof confidenceFloors;

/** Without this much text in common a pair is never proposed, whatever the graph says. */
export const fewestCommonText = 0.04;

export const suggestionLimits = {
  perSource: 5,
  /** One new link for so many words of the source, and one at least. */
  wordsPerLink: 120,
  /** Of a target's content in-links, the largest share with one exact anchor, once it has five. */
  exactAnchorShare: 0.4,
  exactAnchorFrom: 5,
  /** Targets looked at per source. */
  candidates: 12,
} as const;
