import type { PageFacts, SiteFacts } from '../../../audits/facts/site-facts.ts';
import { arePricedApart } from '../../../audits/classification/priced-apart.ts';
import { schemaTypes } from '../../../audits/facts/structured-data.ts';
import { memoizeByObject } from '../../../values/memoize.ts';
import { ownPlacePages } from './own-place-pages.ts';
import { namedAlike, placeFamilies } from './place-families.ts';
import { placeGrid } from './place-grid.ts';

/** Pages that are each about a place: they sell nothing else than their sisters, however much their texts differ. */
export const placePages = memoizeByObject((facts: SiteFacts): ReadonlySet<PageFacts> => {
  const named = namedAlike(facts).filter(
    (group) =>
      !arePricedApart(group) &&
      2 * group.filter(({ content }) => content !== null && schemaTypes(content).includes('Product')).length <=
        group.length,
  );
  return new Set([...named.flat(), ...(placeGrid(facts)?.pages ?? [])]);
});

/** Addresses that the diagnosis of doorway pages asks to redirect: nothing more is to be written on them. */
export const leavingPages = memoizeByObject((facts: SiteFacts): ReadonlySet<string> => {
  const pages = [...placeFamilies(facts).flatMap((family) => family.pages), ...(placeGrid(facts)?.pages ?? [])];
  const isFound = (url: string): boolean => (facts.imported?.search?.get(url)?.clicks ?? 0) > 0;
  const own = ownPlacePages(facts);
  return new Set(
    pages
      .filter((page) => !own.has(page))
      .map(({ record }) => record.url)
      .filter((url) => !isFound(url)),
  );
});
