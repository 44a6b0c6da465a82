import type { AnchorPlace } from './anchors.ts';
import type { LinkingSite } from './linking-site.ts';
import type { ReadPage } from './read-blocks.ts';

/**
 * How close the words of the block around an anchor are to the target, 0–1: a right name in a wrong sense stands among
 * words that the page does not know.
 */
export function contextLikeness(site: LinkingSite, page: ReadPage, place: AnchorPlace, target: number): number {
  const own = new Set(place.stems);
  const around = new Set<number>();
  for (const { block, words } of page.sentences) {
    if (block.index !== place.block) continue;
    for (const { ids } of words) for (const id of ids) if (!own.has(id) && site.stems.idf(id) > 0) around.add(id);
  }
  const { offsets, columns, values } = site.index.tfidf;
  let shared = 0;
  for (let at = offsets[target]!; at < offsets[target + 1]!; at += 1) {
    if (around.has(columns[at]!)) shared += values[at]! * site.stems.idf(columns[at]!);
  }
  let squares = 0;
  for (const id of around) squares += site.stems.idf(id) ** 2;
  return squares === 0 ? 0 : shared / Math.sqrt(squares);
}
