import { contentStems } from '../../semantics/terms.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';
import type { PageSentences } from '../page-sentences.ts';
import type { AnchorPlace } from './anchor-place.ts';

/**
 * Similarity of the block around an anchor to the target, 0–1: the right name in a wrong sense is among words that the
 * target does not contain.
 */
export function blockSimilarity(site: LinkingSite, page: PageSentences, place: AnchorPlace, target: number): number {
  const around = new Set<number>();
  for (const { block, words } of page.sentences) {
    if (block.index !== place.block) continue;
    for (const { ids } of words) for (const id of ids) around.add(id);
  }
  return similarity(site, around, place, target);
}

/**
 * Similarity of the last heading before the block to the target, 0 without a heading: rents under "Public housing" are
 * not those under "Letting".
 */
export function headingSimilarity(site: LinkingSite, source: LinkingPage, place: AnchorPlace, target: number): number {
  let heading = '';
  for (const { index, kind, text } of source.text.blocks) {
    if (index >= place.block) break;
    if (kind === 'heading') heading = text;
  }
  return similarity(site, new Set(contentStems(heading, site.language).map(site.stems.idOf)), place, target);
}

/** Cosine of distinct words without those of the anchor, weighted by idf, and the TF-IDF of the target. */
function similarity(site: LinkingSite, around: Set<number>, place: AnchorPlace, target: number): number {
  for (const id of place.stems) around.delete(id);
  const { offsets, columns, values } = site.index.tfidf;
  let shared = 0;
  for (let at = offsets[target]!; at < offsets[target + 1]!; at += 1) {
    if (around.has(columns[at]!)) shared += values[at]! * site.stems.idf(columns[at]!);
  }
  let squares = 0;
  for (const id of around) squares += site.stems.idf(id) ** 2;
  return squares === 0 ? 0 : shared / Math.sqrt(squares);
}
