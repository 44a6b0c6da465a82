import { keywordPotential } from '../keyword-potential.ts';
import { type CountedSearch, impressionsPerMonth, rankOf } from './counted-search.ts';

/** Ranks from which a page that is shown already can gain the results that people click. */
const within = { from: 5, to: 20 } as const;

/** A page of the first ten results may reach the third place, one of the second page the first page (working assumption). */
const aims = { firstPage: 3, later: 8, unranked: 10 } as const;

/** The position that a page may reach from where it is; `position` null = not found. */
export function reachablePosition(position: number | null): number {
  if (position === null) return aims.unranked;
  const aim = position <= 10 ? aims.firstPage : position <= within.to ? aims.later : aims.unranked;
  return Math.min(aim, Math.max(1, Math.round(position)));
}

/** True for a search that shows the site just after the results that people click. */
export function isNearFirst({ shown }: Pick<CountedSearch, 'shown'>): boolean {
  const position = shown?.position ?? null;
  return position !== null && position >= within.from && position <= within.to && shown!.impressions > 0;
}

/** Searches a month: those that a list counts, else the times that the site was shown; null when neither is known. */
const searchesPerMonth = (search: CountedSearch): number | null => search.volume?.value ?? impressionsPerMonth(search);

/** Clicks a month to gain at the position that the site may reach; null when its searches a month are not known. */
export function clicksToGain(search: CountedSearch): number | null {
  const position = rankOf(search);
  const potential = keywordPotential({
    volume: searchesPerMonth(search),
    difficulty: search.difficulty?.value ?? null,
    position,
    targetPosition: reachablePosition(position),
    serpFactor: 1,
  });
  return potential?.expectedClicks ?? null;
}
