import { memoizeText } from '../../values/memoize.ts';
import { emptyWords, monthNames, numberWords, seasonNames } from './counter-words.ts';

/** A text in small letters without accents; `missedCalls` becomes `missed calls`. A plan reads each text of its file thousands of times. */
export const plainText = memoizeText((text) =>
  text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(\d)[, \u00a0\u202f](?=\d{3}\b)/g, '$1')
    .replaceAll(/['’‑-]/g, ' ')
    .replaceAll(/[“”«»"]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim(),
);

/** The part of a text outside its brackets. */
export const outsideBrackets = (text: string): string =>
  text
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Words that name something, cut to the part that singular, plural and gender share. */
export const contentWords = memoizeText((text): readonly string[] =>
  (plainText(text).match(/[a-z]{3,}/g) ?? []).filter((word) => !emptyWords.has(word)).map(stem),
);

const stem = (word: string): string => word.replace(/(ations?|ations|ing|ed|ees?|es|s|e)$/, '');

/** Content words of a name without its months and seasons. */
export const nounWords = memoizeText((text): readonly string[] =>
  (plainText(text).match(/[a-z]{3,}/g) ?? [])
    .filter((word) => !emptyWords.has(word) && !times.has(word) && !negations.has(word))
    .map(stem),
);

const times: ReadonlySet<string> = new Set([...Object.keys(monthNames), ...Object.keys(seasonNames)]);

const negations: ReadonlySet<string> = new Set([
  'never',
  'jamais',
  'without',
  'pas',
  'other',
  'others',
  'autre',
  'autres',
]);

/** Letters from which two words with the same beginning are forms of one word (working assumption): « réponse », « répondues ». */
const sameBeginning = 5;

/** True when two stems are forms of one word. */
export const isSameWord = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= sameBeginning &&
    one.slice(0, sameBeginning) === other.slice(0, sameBeginning));

/** True when every word of the first list is in the second. */
export const sameWords = (words: readonly string[], within: readonly string[]): boolean =>
  words.every((word) => within.some((one) => isSameWord(one, word)));

/**
 * Months that a text names, from one to the other or one by one, in the order of the text: “April to June, September” is
 * 4, 5, 6, 9; “between April and June” is 4, 5, 6. A date such as “30 September” is a day, not a season.
 */
export function monthsOf(text: string): number[] {
  const plain = plainText(text);
  const months: number[] = [];
  let last: { month: number; start: number; end: number } | null = null;
  for (const { 0: word, index } of plain.matchAll(/[a-z]+/g)) {
    const month = monthNames[word];
    const before = plain.slice(0, index);
    const season = word === 'ete' && participleSign.test(before) ? undefined : seasonNames[word];
    const named = month === undefined ? season : isDayBefore(before) ? undefined : [month];
    if (named === undefined) continue;
    const isSpan =
      last !== null &&
      month !== undefined &&
      (spanSign.test(plain.slice(last.end, index)) ||
        (andSign.test(plain.slice(last.end, index)) && betweenSign.test(plain.slice(0, last.start))));
    months.push(...(isSpan && last !== null ? monthsBetween(last.month, month as number) : named));
    last = month === undefined ? null : { month, start: index, end: index + word.length };
  }
  return [...new Set(months)];
}

const spanSign = /^ (to|until|through|a|au|jusqu en|jusqu a) $/;
/** What comes before the participle « été », which is no summer: « a été expliqué ». */
const participleSign =
  /\b(?:a|ai|as|ont|avons|avez|avait|avaient|aura|auront|ayant|avoir)(?: (?:pas|jamais|deja|toujours|bien))? $/;
/** “Between May and July”, « entre mai et juillet ». */
const andSign = /^ (and|et) $/;
const betweenSign = /\b(between|entre) $/;
const isDayBefore = (before: string): boolean => /\b([12]?\d|3[01])(st|nd|rd|th|er)? (of )?$/.test(before);

function monthsBetween(first: number, last: number): number[] {
  const length = ((last - first + 12) % 12) + 1;
  return Array.from({ length }, (_, index) => ((first - 1 + index) % 12) + 1);
}

/** A number in figures or in words; null when it is neither. */
export function numberIn(word: string): number | null {
  const value = numberWords[word] ?? Number(word.replace(',', '.').replaceAll(' ', ''));
  return Number.isFinite(value) && word !== '' ? value : null;
}
