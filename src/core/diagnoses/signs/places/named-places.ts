import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import { memoizeByObject } from '../../../values/memoize.ts';
import { blockTexts, foldedWords } from '../shingles.ts';

/** A preposition of place before a name with a capital. */
const placed =
  /(?:^|[^\p{L}])(?:à|au|aux|en|sur|vers|dans|près d[e’'u]|autour d[e’'u]|commune de|ville de|secteur de|in|near|around|across|throughout|serving|to)\s+((?:(?:Le|La|Les|L[’']|le |la |les |l[’'])\s?)?\p{Lu}[\p{L}’'-]+(?:[\s-](?:\p{Lu}|(?:de|des|du|en|sur|sous|les|le|la|the|on|upon|and|of)[\s-])[\p{L}’'-]*)*)/gu;

/** True when the text of the page names one of these folded words as a place. */
export function namesPlace(page: PageFacts, place: readonly string[]): boolean {
  const words = place.filter((word) => word.length > 2 && !/^\d+$/.test(word));
  if (words.length === 0) return false;
  const names = placesIn(page);
  return words.some((word) => names.has(word));
}

/** Folded words of the names after a preposition of place. */
const placesIn = memoizeByObject(
  (page: PageFacts): ReadonlySet<string> =>
    new Set(
      blockTexts(page).flatMap((text) => [...text.matchAll(placed)].flatMap(([, name = '']) => foldedWords(name))),
    ),
);
