import { memoizeText } from '../../values/memoize.ts';

export const slug = memoizeText((words) =>
  words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, ''),
);

/** Words of four letters or more, without accents: enough to see that two phrases have the same subject. */
export const contentWords = (phrase: string): string[] =>
  slug(phrase)
    .split('-')
    .filter((word) => word.length > 3);

/** Six letters without the plural: « entreprise » and « entreprises » are one word. */
export const shortStem = (word: string): string => word.replace(/(?:es?|s|x)$/, '').slice(0, 6);

/** Question words and joining words, which name nothing. */
export const joining: ReadonlySet<string> = new Set(
  'quel quels quelle quelles comment pourquoi quand pour avec sans dans chez votre notre leur entre plus moins tres what which when where with without your from that this'.split(
    ' ',
  ),
);

/** Distinct short stems of the words that name something. */
export const stemsOf: (phrase: string) => readonly string[] = memoizeText((phrase) => [
  ...new Set(
    contentWords(phrase)
      .filter((word) => !joining.has(word))
      .map(shortStem),
  ),
]);

/** Path of an address, absolute or not. */
export const pathOf = (url: string): string => new URL(url, 'https://any.invalid/').pathname;
