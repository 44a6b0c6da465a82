import {
  acceptanceWeights,
  fewestLinksToMeasure,
  fullContext,
  fullHeading,
  pairQuantiles,
  usualPairFloors,
} from './link-weights.ts';

/** What speaks for and against a link on these words; shares are 0–1. */
export interface LinkSigns {
  /** Share of the site's own links whose pair is less likely. */
  readonly likely: number;
  /** Share of the target's title, or of the part that stands for it, that the anchor holds; 1 for an anchor in use. */
  readonly named: number;
  /** Links that lead there by this anchor; they tell why, and count by `linked` and `named`. */
  readonly uses: number;
  /** Share of the other pages with these words that link there (link probability, Mihalcea & Csomai 2007). */
  readonly linked: number;
  /** How close the block around is to the target; from `fullContext` on, 1. */
  readonly context: number;
  /** The same of the heading above it; from `fullHeading` on, 1. */
  readonly heading: number;
  /** A page links to both. */
  readonly citedTogether: boolean;
  /** The target links to the source already. */
  readonly reverse: boolean;
  /** One common word, mostly meant in its general sense. */
  readonly common: boolean;
  /** Words of so many pages are the subject of the site. */
  readonly subject: boolean;
  /** No name of the page word for word. */
  readonly unknown: boolean;
  /** Its title in another order or in other forms: "created cell array" for "Creating Cell Arrays". */
  readonly reworded: boolean;
  /** Part of the target's title and of other titles. */
  readonly shared: boolean;
  /** An adjective that the title does not hold makes it a narrower thing: "dossier médical *personnel*". */
  readonly narrowed: boolean;
  /** Neither an article nor a sign introduces the words. */
  readonly bare: boolean;
  /** The term of a list of definitions: the label of what follows. */
  readonly term: boolean;
  /** An earlier block has the same words: a reader looks for the link there. */
  readonly repeated: boolean;
  /** Most of the target's text is links: an index. */
  readonly listing: boolean;
  /** The target is a stub, or the source has a section on it. */
  readonly scant: boolean;
  /** The target has little text. */
  readonly short: boolean;
  /** Links of the site lead to another page by the same words. */
  readonly rival: boolean;
  /** Another page has the same title. */
  readonly twin: boolean;
}

/**
 * How many of a hundred such links an editor would accept, as a share: a logistic regression on links judged one by one
 * (docs/decisions/0203).
 */
export function acceptance(signs: LinkSigns): number {
  const w = acceptanceWeights;
  let sum =
    w.base +
    w.likely * signs.likely +
    w.named * signs.named +
    w.linked * signs.linked +
    w.context * Math.min(1, signs.context / fullContext) +
    w.heading * Math.min(1, signs.heading / fullHeading);
  for (const sign of yesOrNo) if (signs[sign]) sum += w[sign];
  return 1 / (1 + Math.exp(-sum));
}

const yesOrNo = [
  'citedTogether',
  'reverse',
  'common',
  'subject',
  'unknown',
  'reworded',
  'shared',
  'narrowed',
  'bare',
  'term',
  'repeated',
  'listing',
  'scant',
  'short',
  'rival',
  'twin',
] as const;

/** Pair scores from which an editor would link at all, and probably. */
export type PairFloors = Readonly<Record<keyof typeof pairQuantiles, number>>;

/** What the site's own links say of it; `existing` ascending. A site with few is measured by others. */
export function pairFloors(existing: Float64Array): PairFloors {
  if (existing.length < fewestLinksToMeasure) return usualPairFloors;
  const floorOf = (level: keyof PairFloors): number =>
    existing[Math.floor(pairQuantiles[level] * (existing.length - 1))]!;
  return { likely: floorOf('likely'), possible: floorOf('possible') };
}

/** The share of the site's own links whose pair scores less; `existing` ascending. A site with few is measured by others. */
export function likelihood(pair: number, existing: Float64Array): number {
  if (existing.length < fewestLinksToMeasure) {
    const slope = (pairQuantiles.likely - pairQuantiles.possible) / (usualPairFloors.likely - usualPairFloors.possible);
    return Math.min(1, Math.max(0, pairQuantiles.likely + slope * (pair - usualPairFloors.likely)));
  }
  let low = 0;
  let high = existing.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (existing[middle]! < pair) low = middle + 1;
    else high = middle;
  }
  return low / existing.length;
}
