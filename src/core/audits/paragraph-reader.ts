import { isParagraph } from './content-text.ts';
import { distinctBlocks, blockReader } from './distinct-blocks.ts';
import type { PageFacts } from './site-facts.ts';

const known = new WeakMap<readonly PageFacts[], Uint8Array>();

/** What `read` makes of each paragraph of a page (`paragraphsOf`); each different one is read once for all the pages. */
export function paragraphReader<Reading>(
  pages: readonly PageFacts[],
  read: (paragraph: string) => Reading,
): (page: PageFacts) => readonly Reading[] {
  const blocks = distinctBlocks(pages);
  let paragraphs = known.get(pages);
  if (paragraphs === undefined) {
    paragraphs = Uint8Array.from(blocks.blocks, (block) => (isParagraph(block) ? 1 : 0));
    known.set(pages, paragraphs);
  }
  return blockReader(blocks, ({ text }) => read(text), paragraphs);
}
