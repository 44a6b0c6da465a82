import { foldedSlug } from './folded-slug.ts';

/** What a published item is tracked by: the same words in every report. */
export interface Tracking {
  /** Where the link is published: network, newsletter, partner. */
  readonly source: string;
  /** Kind of that place, in the words of analytics tools: `email`, `social`, `referral`, `cpc`. */
  readonly medium: string;
  /** Number of the cycle. */
  readonly cycle: number;
  /** Id of the item in the plan. */
  readonly item: string;
}

/**
 * The address to publish for an item: `utm_campaign` is the cycle and `utm_content` the item, so that a report of an
 * analytics tool is read back without guessing. Parameters of the same names are replaced, the others and the fragment
 * stay. Never for a link within one's own site, where it would erase the origin of the visit.
 */
export function trackedAddress(address: string, { source, medium, cycle, item }: Tracking): string {
  const url = new URL(address);
  const words = {
    utm_source: foldedSlug(source),
    utm_medium: foldedSlug(medium),
    utm_campaign: `cycle-${cycle}`,
    utm_content: foldedSlug(item),
  };
  for (const [name, value] of Object.entries(words)) url.searchParams.set(name, value);
  return url.href;
}
