import { confidenceOf } from './confidence.ts';
import type { RatedLink } from './rated-link.ts';
import { acceptanceWeights } from './scoring/acceptance-weights.ts';
import { shiftedShare } from './scoring/shifted-share.ts';

/** A link from minutes or an old letter is worth less than the same link from a page that visitors read; null for too little. */
export function weighedBySource(link: RatedLink): RatedLink | null {
  if (link.source.isPastRecord !== true) return link;
  const score = shiftedShare(link.score, acceptanceWeights.pastRecord);
  const confidence = confidenceOf(score);
  return confidence === null ? null : { ...link, score, confidence };
}

/** The links of `sorted` without those of past records to pages that a better link leads to already. */
export function fromLivingPages(sorted: readonly RatedLink[]): RatedLink[] {
  const isRecord = ({ source }: RatedLink): boolean => source.isPastRecord === true;
  const reached = new Set(sorted.filter((link) => !isRecord(link)).map(({ target }) => target));
  return sorted.filter((link) => {
    if (!isRecord(link)) return true;
    if (reached.has(link.target)) return false;
    reached.add(link.target);
    return true;
  });
}
