import type { LanguageIndex } from '../../semantics/site-index.ts';
import { meanLinkProbability } from '../scoring/acceptance-weights.ts';
import { StemRuns } from './stem-runs.ts';

/** How a site uses words that may become an anchor. */
export interface PhraseUse {
  /** Share of the pages that contain the words. */
  share(ids: readonly number[]): number;
  /**
   * Share of the pages with these words, other than source and target, that link to the target (link probability,
   * Mihalcea & Csomai 2007), 0–1. Smoothed by one page of mean probability, which counts where few pages are known.
   */
  linkedShare(ids: readonly number[], target: number): number;
}

interface CountedPhrase {
  readonly ids: readonly number[];
  pages: number;
  readonly links: Map<number, number>;
}

/** Counts all phrases in one pass over the site; `links[row]`: rows the page links to. */
export function phraseUse(
  phrases: Iterable<readonly number[]>,
  links: readonly (readonly number[])[],
  index: LanguageIndex,
): PhraseUse {
  const known = new Map<string, CountedPhrase>();
  for (const ids of phrases) known.set(ids.join(' '), { ids, pages: 0, links: new Map() });
  const runs = new StemRuns(known.values(), index);
  for (let row = 0; row < index.pages.length; row += 1) {
    for (const phrase of runs.in(row)) {
      phrase.pages += 1;
      for (const target of links[row]!) phrase.links.set(target, (phrase.links.get(target) ?? 0) + 1);
    }
  }
  return {
    share: (ids) => (known.get(ids.join(' '))?.pages ?? 0) / Math.max(1, index.pages.length),
    linkedShare(ids, target) {
      const phrase = known.get(ids.join(' '));
      const others = Math.max(0, (phrase?.pages ?? 0) - 2);
      return Math.min(1, ((phrase?.links.get(target) ?? 0) + meanLinkProbability) / (others + 1));
    },
  };
}
