import type { PageFacts, SiteFacts } from '../../audits/facts/site-facts.ts';
import { groupBy } from '../../audits/groups.ts';
import { segmentsOf } from '../../audits/wording.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { decodedSegment } from './decoded-segment.ts';
import { namesPlace } from './named-places.ts';
import { blockTexts, coveredShare, foldedWords, shinglesOf, templateBlocks } from './shingles.ts';
import { distinctPages } from './subject-pages.ts';

/** Pages that say the same thing of different places. */
export interface PlaceFamily {
  readonly pages: readonly PageFacts[];
  /** Median share of the text of a page that is in another of the family, places and template left out, 0–1. */
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

/** The families of pages whose text is the same but for the place that their address names. */
export const placeFamilies = memoizeByObject((facts: SiteFacts): PlaceFamily[] => {
  const pages = distinctPages(facts);
  const template = templateBlocks(pages);
  const taken = new Set<PageFacts>();
  return candidateGroups(pages)
    .sort((a, b) => b.members.length - a.members.length)
    .flatMap(({ members }): PlaceFamily[] => {
      const free = members.filter(({ page }) => !taken.has(page));
      const family = familyOf(free, pages, template);
      if (family !== null) for (const page of family.pages) taken.add(page);
      return family === null ? [] : [family];
    });
});

interface Member {
  readonly page: PageFacts;
  /** Words of its address that the others do not share, folded. */
  readonly own: readonly string[];
}

/** Pages of one folder whose names begin or end with the same words. */
function candidateGroups(pages: readonly PageFacts[]): { readonly members: readonly Member[] }[] {
  const rows = pages.flatMap((page) => {
    const segments = segmentsOf(page.record.url);
    const words = foldedWords(decodedSegment(segments.at(-1) ?? ''));
    const folder = segments.slice(0, -1).join('/');
    return patternsOf(words).map(({ pattern, own }) => ({ key: `${folder}/${pattern}`, page, own }));
  });
  return [...groupBy(rows, ({ key }) => key).values()]
    .filter((members) => members.length >= leastPages)
    .map((members) => ({ members }));
}

/** `couvreur-les-lilas` → `couvreur *`, `couvreur les *`, `* lilas`, `* les lilas`, `*`. */
function patternsOf(words: readonly string[]): { readonly pattern: string; readonly own: readonly string[] }[] {
  const patterns: { pattern: string; own: readonly string[] }[] = [];
  for (let kept = 0; kept < words.length; kept += 1) {
    if (words.length - kept > mostPlaceWords) continue;
    patterns.push({ pattern: `${words.slice(0, kept).join(' ')} *`, own: words.slice(kept) });
    if (kept > 0) {
      patterns.push({ pattern: `* ${words.slice(words.length - kept).join(' ')}`, own: words.slice(0, -kept) });
    }
  }
  return patterns;
}

function familyOf(
  members: readonly Member[],
  all: readonly PageFacts[],
  template: ReadonlySet<string>,
): PlaceFamily | null {
  if (members.length < leastPages) return null;
  const placed = members.filter(({ page, own: place }) => namesPlace(page, place));
  if (placed.length < leastPages || placed.length < leastPlaced * members.length) return null;
  // When the family is most of the site, its common text looks like the template: what the other pages show decides.
  const isMost = placed.length * 2 > all.length;
  const own = new Set(placed.map(({ page }) => page));
  const outside = isMost ? new Set(all.filter((page) => !own.has(page)).flatMap(blockTexts)) : template;
  const texts = placed.map((member) => textOf(member, outside)).filter(({ words }) => words.length >= leastWords);
  const alike = texts
    .map(({ page, words }, at) => ({ page, share: largestShare(words, neighbours(texts, at)) }))
    .filter(({ share }) => share >= leastAlike)
    .sort((a, b) => a.share - b.share);
  if (alike.length < leastPages) return null;
  const kept = new Set(alike.map(({ page }) => page));
  return {
    pages: placed.flatMap(({ page }) => (kept.has(page) ? [page] : [])),
    alike: alike[Math.floor(alike.length / 2)]!.share,
  };
}

interface PageText {
  readonly page: PageFacts;
  /** Without the words of its place. */
  readonly words: readonly string[];
  readonly runs: ReadonlySet<string>;
}

function textOf({ page, own }: Member, outside: ReadonlySet<string>): PageText {
  const names = new Set(own);
  const words = blockTexts(page)
    .filter((text) => !outside.has(text))
    .flatMap(foldedWords)
    .filter((word) => !names.has(word));
  return { page, words, runs: shinglesOf(words) };
}

/** The next pages of the family, in the order of their addresses. */
function neighbours(texts: readonly PageText[], at: number): PageText[] {
  const count = Math.min(mostNeighbours, texts.length - 1);
  return Array.from({ length: count }, (_, step) => texts[(at + step + 1) % texts.length]!);
}

function largestShare(words: readonly string[], others: readonly PageText[]): number {
  return Math.max(0, ...others.map(({ runs }) => coveredShare(words, runs)));
}
