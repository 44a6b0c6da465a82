import { isParagraph } from './content-text.ts';
import { blockSum, blockSums, distinctBlocks, flags, type DistinctBlocks } from './distinct-blocks.ts';
import type { PageFacts } from '../facts/site-facts.ts';

const known = new WeakMap<readonly PageFacts[], Uint8Array>();

/**
 * The sums of `width` numbers that `read` makes of each paragraph of a page (`paragraphsOf`), good until the next page; each
 * different one is read once for all the pages.
 */
export function paragraphSums(
  pages: readonly PageFacts[],
  width: number,
  read: (paragraph: string) => readonly number[],
): (page: PageFacts) => readonly number[] {
  const blocks = distinctBlocks(pages);
  return blockSums(blocks, paragraphsAmong(pages, blocks), width, ({ text }) => read(text));
}

/** The sum of a whole number, 0 or more, that `read` makes of each paragraph of a page; without a list a page. */
export function paragraphSum(
  pages: readonly PageFacts[],
  read: (paragraph: string) => number,
): (page: PageFacts) => number {
  const blocks = distinctBlocks(pages);
  return blockSum(blocks, paragraphsAmong(pages, blocks), ({ text }) => read(text));
}

/** One for blocks that are paragraphs. */
function paragraphsAmong(pages: readonly PageFacts[], { blocks }: DistinctBlocks): Uint8Array {
  let paragraphs = known.get(pages);
  if (paragraphs === undefined) {
    paragraphs = flags(blocks, isParagraph);
    known.set(pages, paragraphs);
  }
  return paragraphs;
}
