import type { PageFacts, SiteFacts } from '../../../audits/facts/site-facts.ts';
import { groupBy } from '../../../audits/groups.ts';
import { segmentsOf } from '../../../audits/wording.ts';
import { memoizeByObject } from '../../../values/memoize.ts';
import { decodedSegment } from '../decoded-segment.ts';
import { namesPlace } from './named-places.ts';
import { foldedWords } from '../shingles.ts';
import { distinctPages, mostCompared } from '../subject-pages.ts';

/** Pages whose addresses combine each of several services with each of several places. */
export interface PlaceGrid {
  readonly pages: readonly PageFacts[];
  readonly services: number;
  readonly places: number;
}

/** Combinations of a word, and of the whole grid, before it is a method. Working assumptions. */
const leastCombined = 3;
const leastPages = 20;

interface Cell {
  readonly page: PageFacts;
  readonly service: string;
  readonly place: string;
}

/** Null when the site has no such grid. */
export const placeGrid = memoizeByObject((facts: SiteFacts): PlaceGrid | null => {
  const pages = distinctPages(facts);
  if (pages.length > mostCompared) return null;
  let cells = pages.flatMap(cellsOf);
  for (let size = -1; size !== cells.length; ) {
    size = cells.length;
    cells = combined(combined(cells, 'service'), 'place');
  }
  // A page has several readings of its address: the one whose service is found in most places counts.
  const byService = groupBy(cells, ({ service }) => service);
  const best = new Map<PageFacts, Cell>();
  for (const cell of cells) {
    const known = best.get(cell.page);
    const weight = ({ service }: Cell): number => byService.get(service)!.length;
    if (known === undefined || weight(cell) > weight(known)) best.set(cell.page, cell);
  }
  const kept = [...best.values()];
  const services = new Set(kept.map(({ service }) => service)).size;
  const places = new Set(kept.map(({ place }) => place)).size;
  if (kept.length < leastPages || services < leastCombined || places < leastCombined) return null;
  return { pages: kept.map(({ page }) => page), services, places };
});

/** Every way to read a name as a service followed by a place that the text of the page names. */
function cellsOf(page: PageFacts): Cell[] {
  const words = foldedWords(decodedSegment(segmentsOf(page.record.url).at(-1) ?? ''));
  return words.slice(1).flatMap((_, at): Cell[] => {
    const place = words.slice(at + 1);
    if (!namesPlace(page, place)) return [];
    return [{ page, service: words.slice(0, at + 1).join(' '), place: place.join(' ') }];
  });
}

/** The cells whose service, or place, is combined with several others. */
function combined(cells: readonly Cell[], side: 'service' | 'place'): Cell[] {
  const other = side === 'service' ? 'place' : 'service';
  return [...groupBy(cells, (cell) => cell[side]).values()]
    .filter((group) => new Set(group.map((cell) => cell[other])).size >= leastCombined)
    .flat();
}
