import type { PageText } from '../page-text.ts';

const words = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

function besideCapital(text: string, at: number, word: string): boolean {
  const before = text.slice(Math.max(0, at - longestWord), at);
  return /\p{Lu}[\p{L}\p{M}'’-]* $/u.test(before) || /^ \p{Lu}/u.test(text.slice(at + word.length));
}

const longestWord = 30;

/** "pre-school" is the word of "Preschool". */
const withoutHyphens = (word: string): string => word.toLowerCase().replaceAll('-', '');

/** Times that a name is written in lower case for each time with a capital: addresses and habits do so. Working assumption. */
const leastShare = 0.2;

/**
 * Words of titles and headings that texts write in lower case about as often as with a capital: they are no names. With
 * `inNames`, capitals beside another capital do not count: "Oak Road Solicitors" has a common word.
 */
export function lowerCaseWords(pages: readonly PageText[], inNames = false): ReadonlySet<string> {
  const counts = new Map<string, { lower: number; capital: number }>();
  const forms = new Set<string>();
  for (const { title, headings } of pages)
    for (const [word] of [title, ...headings.slice(0, 1)].join('\n').matchAll(words)) {
      forms.add(word.toLowerCase());
      counts.set(withoutHyphens(word), { lower: 0, capital: 0 });
    }
  for (const { blocks } of pages) {
    for (const { text, kind } of blocks) {
      if (kind === 'heading') continue;
      for (const found of text.matchAll(words)) {
        const word = found[0];
        const lower = word.toLowerCase();
        const count = counts.get(withoutHyphens(lower));
        if (count === undefined) continue;
        if (lower === word) count.lower += 1;
        else if (!inNames || !besideCapital(text, found.index, word)) count.capital += 1;
      }
    }
  }
  return new Set(
    [...forms].filter((word) => {
      const { lower, capital } = counts.get(withoutHyphens(word))!;
      return lower > 0 && lower >= leastShare * capital;
    }),
  );
}
