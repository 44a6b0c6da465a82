import type { LanguageIndex } from '../../semantics/site-index.ts';
import { StemRuns } from './stem-runs.ts';

/** Longer titles are sentences that no other page repeats. Working assumption. */
const maxStems = 7;

/** Calls `found` for each page whose title's stems follow each other in a block of `source`. */
export type TitleMentions = (source: number, found: (target: number) => void) => void;

/** `titles[row]`: content stems of the page's title, in order. */
export function titleMentions(titles: readonly (readonly number[])[], index: LanguageIndex): TitleMentions {
  const named = titles.flatMap((ids, row) => (ids.length === 0 || ids.length > maxStems ? [] : [{ ids, row }]));
  const runs = new StemRuns(named, index);
  return (source, found) => {
    for (const { row } of runs.in(source)) found(row);
  };
}
