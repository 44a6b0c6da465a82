import { isParagraph } from './content-text.ts';
import { blockSum, blockSums, distinctBlocks, blockFlags, type DistinctBlocks } from './distinct-blocks.ts';
import type { PageFacts } from '../facts/site-facts.ts';

const known = new WeakMap<readonly PageFacts[], Uint8Array>();

/**
 * Returns, for a page, the sums of the `width` numbers of `read` over its paragraphs (`paragraphsOf`); the array is
 * reused for the next page. Each distinct paragraph is read once.
 */
export function paragraphSums(
  pages: readonly PageFacts[],
  width: number,
  read: (paragraph: string) => readonly number[],
): (page: PageFacts) => readonly number[] {
  const blocks = distinctBlocks(pages);
  return blockSums(blocks, paragraphsAmong(pages, blocks), width, ({ text }) => read(text));
}

/**
 * Returns, for a page, the sum of `read`, a whole number of 0 or more, over its paragraphs; allocates no list per page.
 */
export function paragraphSum(
  pages: readonly PageFacts[],
  read: (paragraph: string) => number,
): (page: PageFacts) => number {
  const blocks = distinctBlocks(pages);
  return blockSum(blocks, paragraphsAmong(pages, blocks), ({ text }) => read(text));
}

/** 1 for each block that is a paragraph. */
function paragraphsAmong(pages: readonly PageFacts[], { blocks }: DistinctBlocks): Uint8Array {
  let paragraphs = known.get(pages);
  if (paragraphs === undefined) {
    paragraphs = blockFlags(blocks, isParagraph);
    known.set(pages, paragraphs);
  }
  return paragraphs;
}
