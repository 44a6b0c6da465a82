import { acceptanceWeights, fullContext, fullHeading } from './acceptance-weights.ts';
import { defaultPairFloors, minLinksToMeasure, pairQuantiles } from './link-weights.ts';

/** Features of a link on given words; shares are 0–1. */
export interface LinkFeatures {
  /** Share of the site's own links whose pair has a lower score. */
  readonly likely: number;
  /** Share of the target's title, or of its first part, that the anchor contains; 1 for an anchor in use. */
  readonly named: number;
  /**
   * Links to the target with this anchor. Shown as the reason of the suggestion; scored through `linked` and `named`.
   */
  readonly uses: number;
  /** Share of the other pages with these words that link to the target (link probability, Mihalcea & Csomai 2007). */
  readonly linked: number;
  /** Similarity of the block to the target. */
  readonly context: number;
  /** Similarity of the heading above the block to the target. */
  readonly heading: number;
  /** A page links to both. */
  readonly citedTogether: boolean;
  /** The target links to the source. */
  readonly reverse: boolean;
  /** One common word, mostly meant in its general sense. */
  readonly common: boolean;
  /** Words on so many pages that they are the subject of the site. */
  readonly subject: boolean;
  /** The anchor is not literally a name of the target. */
  readonly unknown: boolean;
  /** The title in another order or in other forms: "created cell array" for "Creating Cell Arrays". */
  readonly reworded: boolean;
  /** Part of the target's title and of other titles. */
  readonly shared: boolean;
  /** An adjective that is not in the title narrows the meaning: "dossier médical *personnel*". */
  readonly narrowed: boolean;
  /** Neither an article nor a sign introduces the words. */
  readonly bare: boolean;
  /** The term of a definition list: a label. */
  readonly term: boolean;
  /** An earlier block contains the same words, where a reader expects the link. */
  readonly repeated: boolean;
  /** Most of the target's text is links: an index. */
  readonly listing: boolean;
  /** The target is a stub, or the source has a section on its subject. */
  readonly scant: boolean;
  /** The target has little text. */
  readonly short: boolean;
  /** The site links to another page on the same words. */
  readonly rival: boolean;
  /** Another page has the same title. */
  readonly twin: boolean;
}

/** Share of such links that an editor would accept, 0–1: a logistic regression on links judged one by one (bench/notes/0203). */
export function acceptance(features: LinkFeatures): number {
  const w = acceptanceWeights;
  let sum =
    w.base +
    w.likely * features.likely +
    w.named * features.named +
    w.linked * features.linked +
    w.context * Math.min(1, features.context / fullContext) +
    w.heading * Math.min(1, features.heading / fullHeading);
  for (const feature of binaryFeatures) if (features[feature]) sum += w[feature];
  return 1 / (1 + Math.exp(-sum));
}

const binaryFeatures = [
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

/** Pair scores from which a link is possible, and likely. */
export type PairFloors = Readonly<Record<keyof typeof pairQuantiles, number>>;

/** The floors measured on the site's own links; `existing`: their pair scores, ascending. */
export function pairFloors(existing: Float64Array): PairFloors {
  if (existing.length < minLinksToMeasure) return defaultPairFloors;
  const floorOf = (level: keyof PairFloors): number =>
    existing[Math.floor(pairQuantiles[level] * (existing.length - 1))]!;
  return { likely: floorOf('likely'), possible: floorOf('possible') };
}

/** Share of the site's own links with a lower pair score; `existing` ascending. Interpolated between the default floors when the site has few links. */
export function likelihood(pair: number, existing: Float64Array): number {
  if (existing.length < minLinksToMeasure) {
    const { likely, possible } = defaultPairFloors;
    const slope = (pairQuantiles.likely - pairQuantiles.possible) / (likely - possible);
    return Math.min(1, Math.max(0, pairQuantiles.likely + slope * (pair - likely)));
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
