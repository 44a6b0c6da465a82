import type { PageFacts, SiteFacts } from '../../audits/facts/site-facts.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { placeFamilies } from './places/place-families.ts';
import { placeGrid } from './places/place-grid.ts';

/** Pages made in series, one place after the other, which are to be replaced. */
const pagesToReplace = memoizeByObject(
  (facts: SiteFacts): ReadonlySet<PageFacts> =>
    new Set([...placeFamilies(facts).flatMap(({ pages }) => pages), ...(placeGrid(facts)?.pages ?? [])]),
);

/** Without the pages that are to be replaced: nobody completes or links a page that goes. */
export function lastingPages<Item extends { readonly page: PageFacts }>(
  items: readonly Item[],
  facts: SiteFacts,
): readonly Item[] {
  const leaving = pagesToReplace(facts);
  return items.filter(({ page }) => !leaving.has(page));
}
