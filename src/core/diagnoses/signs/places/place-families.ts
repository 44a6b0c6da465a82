import type { PageFacts, SiteFacts } from '../../../audits/facts/site-facts.ts';
import { arePricedApart } from '../../../audits/classification/priced-apart.ts';
import { schemaTypes } from '../../../audits/facts/structured-data.ts';
import { groupBy } from '../../../audits/groups.ts';
import { segmentsOf } from '../../../audits/wording.ts';
import { memoizeByObject } from '../../../values/memoize.ts';
import { decodedSegment } from '../decoded-segment.ts';
import { namesPlace } from './named-places.ts';
import { blockTexts, coveredShare, foldedWords, type Shingles, shinglesOf } from '../shingles.ts';
import { distinctPages, mostCompared } from '../subject-pages.ts';

/** Pages that say the same thing of different places. */
export interface PlaceFamily {
  readonly pages: readonly PageFacts[];
  /** Median share of the text of a page that is in another of the family, 0–1; places and template left out. */
  readonly alike: number;
}

/** Working assumptions. */
const leastPages = 4;
const leastWords = 40;
const leastAlike = 0.6;
/** Share of the pages of a family whose text names the place of their address. */
const leastPlaced = 0.6;
/** Pages of its family that each page is compared with. */
const mostNeighbours = 4;
/** Words of a place: « Saint-Maur-des-Fossés 94 ». */
const mostPlaceWords = 5;

/** A page of which the address names a place that its text speaks of. */
interface PlacedPage {
  readonly page: PageFacts;
  readonly place: readonly string[];
}

/** The families of pages whose text is the same but for the place that their address names. */
export const placeFamilies = memoizeByObject((facts: SiteFacts): PlaceFamily[] => {
  const pages = distinctPages(facts);
  if (pages.length > mostCompared) return [];
  const groups = candidateGroups(pages);
  const placed = new Set(groups.flatMap((group) => group.map(({ page }) => page)));
  const textOf = ownTexts(pages, placed);
  const taken = new Set<PageFacts>();
  return groups
    .sort((a, b) => b.length - a.length)
    .flatMap((group): PlaceFamily[] => {
      const family = familyOf(
        group.filter(({ page }) => !taken.has(page)),
        textOf,
      );
      for (const page of family?.pages ?? []) taken.add(page);
      return family === null ? [] : [family];
    });
});

/** Pages named alike but for a place that their text speaks of, group by group. */
export const namedAlike = memoizeByObject((facts: SiteFacts): readonly (readonly PageFacts[])[] => {
  const pages = distinctPages(facts);
  return pages.length > mostCompared ? [] : candidateGroups(pages).map((group) => group.map(({ page }) => page));
});

/** Pages of one folder whose names begin or end with the same words, and which speak of the place that remains. */
function candidateGroups(pages: readonly PageFacts[]): PlacedPage[][] {
  const rows = pages.flatMap((page) => {
    const segments = segmentsOf(page.record.url);
    const words = foldedWords(decodedSegment(segments.at(-1) ?? ''));
    const folder = segments.slice(0, -1).join('/');
    return patternsOf(words).map(({ pattern, place }) => ({ key: `${folder}/${pattern}`, page, place }));
  });
  return [...groupBy(rows, ({ key }) => key).values()].flatMap((group) => {
    if (group.length < leastPages) return [];
    const shared = sharedWords(group);
    const placed = group.filter(({ page, place }) =>
      namesPlace(
        page,
        place.filter((word) => !shared.has(word)),
      ),
    );
    return placed.length >= Math.max(leastPages, leastPlaced * group.length) ? [placed] : [];
  });
}

/** Words in most of the places of a group: the town that each of several services is sold in tells none of them apart. */
function sharedWords(group: readonly { readonly place: readonly string[] }[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { place } of group) for (const word of new Set(place)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => 2 * count > group.length).map(([word]) => word));
}

/** `couvreur-les-lilas` → `couvreur *`, `couvreur les *`, `* lilas`, `* les lilas`, `*`. */
function patternsOf(words: readonly string[]): { readonly pattern: string; readonly place: readonly string[] }[] {
  const patterns: { pattern: string; place: readonly string[] }[] = [];
  for (let kept = 0; kept < words.length; kept += 1) {
    if (words.length - kept > mostPlaceWords) continue;
    patterns.push({ pattern: `${words.slice(0, kept).join(' ')} *`, place: words.slice(kept) });
    if (kept > 0) {
      patterns.push({ pattern: `* ${words.slice(words.length - kept).join(' ')}`, place: words.slice(0, -kept) });
    }
  }
  return patterns;
}

/** The text of each placed page without the blocks of other pages and the words of its address, read once. */
function ownTexts(pages: readonly PageFacts[], placed: ReadonlySet<PageFacts>): (page: PageFacts) => Shingles {
  const outside = new Set(placed.size === 0 ? [] : pages.filter((page) => !placed.has(page)).flatMap(blockTexts));
  return memoizeByObject((page: PageFacts) => {
    const names = new Set(foldedWords(decodedSegment(segmentsOf(page.record.url).at(-1) ?? '')));
    const words = blockTexts(page)
      .filter((text) => !outside.has(text))
      .flatMap(foldedWords)
      .filter((word) => !names.has(word));
    return shinglesOf(words);
  });
}

function familyOf(group: readonly PlacedPage[], textOf: (page: PageFacts) => Shingles): PlaceFamily | null {
  const pages = group.map(({ page }) => page).filter((page) => textOf(page).words >= leastWords);
  if (pages.length < leastPages) return null;
  const alike = pages
    .map((page, at) => {
      const others = neighbours(pages, at);
      return { page, share: Math.max(...others.map((other) => coveredShare(textOf(page), textOf(other)))) };
    })
    .filter(({ share }) => share >= leastAlike);
  if (alike.length < leastPages || arePricedApart(alike.map(({ page }) => page))) return null;
  // Colours and sizes of one product are pages of a shop, whatever their name looks like.
  if (alike.filter(({ page }) => schemaTypes(page.content!).includes('Product')).length > alike.length / 2) return null;
  const shares = alike.map(({ share }) => share).sort((a, b) => a - b);
  return { pages: alike.map(({ page }) => page), alike: shares[Math.floor(shares.length / 2)]! };
}

/** The next pages of the family, in the order of their addresses. */
function neighbours(pages: readonly PageFacts[], at: number): PageFacts[] {
  const count = Math.min(mostNeighbours, pages.length - 1);
  return Array.from({ length: count }, (_, step) => pages[(at + step + 1) % pages.length]!);
}
