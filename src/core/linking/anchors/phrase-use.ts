import { standing, startsOf } from './anchor-usage.ts';
import type { LanguageIndex } from '../../semantics/site-index.ts';
import { usuallyLinked } from '../scoring/link-weights.ts';

/** How a site uses words that may become an anchor. */
export interface PhraseUse {
  /** Share of the pages that hold the words. */
  share(ids: readonly number[]): number;
  /**
   * Of the pages that hold the words, the source and the target left out, the share that links to the target (link
   * probability, Mihalcea & Csomai 2007), 0–1; one page as usual is added, which counts where few are known.
   */
  linkedShare(ids: readonly number[], target: number): number;
}

interface Counted {
  readonly ids: readonly number[];
  pages: number;
  readonly links: Map<number, number>;
}

/** Reads the whole site once for all phrases; `links[row]` = rows the page links to. */
export function phraseUse(
  phrases: Iterable<readonly number[]>,
  links: readonly (readonly number[])[],
  index: LanguageIndex,
): PhraseUse {
  const known = new Map<string, Counted>();
  for (const ids of phrases) known.set(ids.join(' '), { ids, pages: 0, links: new Map() });
  const byStart = startsOf([...known.values()]);
  for (let row = 0; row < index.pages.length; row += 1) {
    for (const counted of standing(row, byStart, index)) {
      counted.pages += 1;
      for (const target of links[row]!) counted.links.set(target, (counted.links.get(target) ?? 0) + 1);
    }
  }
  return {
    share: (ids) => (known.get(ids.join(' '))?.pages ?? 0) / Math.max(1, index.pages.length),
    linkedShare(ids, target) {
      const counted = known.get(ids.join(' '));
      const others = Math.max(0, (counted?.pages ?? 0) - 2);
      return Math.min(1, ((counted?.links.get(target) ?? 0) + usuallyLinked) / (others + 1));
    },
  };
}
