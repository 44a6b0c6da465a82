import { memoizeByObject } from '../values/memoize.ts';
import type { LinkingSite } from './linking-site.ts';

/** A block on more pages than this belongs to the template. Working assumption. */
const maxBlockPages = 2;

/** Texts of the blocks that several pages contain: a link there is one decision about the template, not one per page. */
export const templateBlocks = memoizeByObject(({ pages }: LinkingSite): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set(page?.text.blocks.map((block) => block.text) ?? []))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > maxBlockPages).map(([text]) => text));
});
