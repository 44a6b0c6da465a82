import type { PageText } from '../page-text.ts';

const words = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** Times that a name is written in lower case for each time with a capital: addresses and habits do so. Working assumption. */
const leastShare = 0.2;

/** Words of titles and headings that texts write in lower case about as often as with a capital: they are no names. */
export function lowerCaseWords(pages: readonly PageText[]): ReadonlySet<string> {
  const counts = new Map<string, { lower: number; capital: number }>();
  for (const { title, headings } of pages)
    for (const [word] of [title, ...headings.slice(0, 1)].join('\n').matchAll(words))
      counts.set(word.toLowerCase(), { lower: 0, capital: 0 });
  for (const { blocks } of pages) {
    for (const { text, kind } of blocks) {
      if (kind === 'heading') continue;
      for (const [word] of text.matchAll(words)) {
        const lower = word.toLowerCase();
        const count = counts.get(lower);
        if (count === undefined) continue;
        if (lower === word) count.lower += 1;
        else count.capital += 1;
      }
    }
  }
  return new Set(
    [...counts].filter(([, { lower, capital }]) => lower > 0 && lower >= leastShare * capital).map(([word]) => word),
  );
}
