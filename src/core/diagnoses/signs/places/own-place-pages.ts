import type { PageFacts, SiteFacts } from '../../../audits/facts/site-facts.ts';
import { schemaObjects } from '../../../audits/facts/structured-data.ts';
import { segmentsOf } from '../../../audits/wording.ts';
import { declaredNames, sitePlace } from '../../../offers/site-place.ts';
import { memoizeByObject } from '../../../values/memoize.ts';
import { decodedSegment } from '../decoded-segment.ts';
import { foldedWords } from '../shingles.ts';
import { placeFamilies } from './place-families.ts';
import { placeGrid } from './place-grid.ts';

/** Pages of the families about the place of the company: the one of its address, or the one in its name. */
export const ownPlacePages = memoizeByObject((facts: SiteFacts): ReadonlySet<PageFacts> => {
  const families = [...placeFamilies(facts).map(({ pages }) => pages), placeGrid(facts)?.pages ?? []];
  const inFamily = new Set(families.flat());
  if (inFamily.size === 0) return inFamily;
  const addressed = addressedPlaces(facts, inFamily);
  const names = declaredNames(facts).map((name) => ` ${foldedWords(name).join(' ')} `);
  const isOwn = (place: string): boolean =>
    place !== '' &&
    (addressed.some((one) => ` ${place}`.endsWith(` ${one}`)) || names.some((name) => name.includes(` ${place} `)));
  return new Set(
    families.flatMap((pages) => {
      const counts = new Map<string, number>();
      for (const word of pages.flatMap((page) => [...new Set(slugWords(page))]))
        counts.set(word, (counts.get(word) ?? 0) + 1);
      const isOfPlace = (word: string): boolean => 2 * counts.get(word)! <= pages.length && !/^\d+$/.test(word);
      return pages.filter((page) => isOwn(slugWords(page).filter(isOfPlace).join(' ')));
    }),
  );
});

/**
 * Folded names of the places of the company: the town that it writes, and those of the addresses that it declares. A page made
 * for a town may declare that town, and says nothing of where the company is.
 */
function addressedPlaces(facts: SiteFacts, inFamily: ReadonlySet<PageFacts>): string[] {
  const declared = facts.htmlPages
    .filter((page) => !inFamily.has(page))
    .flatMap(({ content }) => schemaObjects(content!))
    .flatMap(({ addressLocality, streetAddress }) =>
      [addressLocality, streetAddress].flatMap((text) => (typeof text === 'string' ? text.split(',') : [])),
    );
  const places = [sitePlace(facts) ?? '', ...declared].map((text) => foldedWords(text).join(' '));
  return [...new Set(places)].filter((place) => place !== '' && !/\d/.test(place));
}

/** Folded words of the last part of an address. */
export const slugWords = ({ record }: PageFacts): string[] =>
  foldedWords(decodedSegment(segmentsOf(record.url).at(-1) ?? '').replace(/\.\w{2,5}$/, ''));
