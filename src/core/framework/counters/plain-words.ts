import { emptyWords, monthNames, numberWords, seasonNames } from './counter-words.ts';

/** A text in small letters without accents; `missedCalls` becomes `missed calls`. */
export const plainText = (text: string): string =>
  text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(\d)[, \u00a0\u202f](?=\d{3}\b)/g, '$1')
    .replaceAll(/['’‑-]/g, ' ')
    .replaceAll(/[“”«»"]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The part of a text outside its brackets. */
export const outsideBrackets = (text: string): string =>
  text
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Words that name something, cut to the part that singular, plural and gender share. */
export const contentWords = (text: string): string[] =>
  (plainText(text).match(/[a-z]{3,}/g) ?? []).filter((word) => !emptyWords.has(word)).map(stem);

const stem = (word: string): string => word.replace(/(ations?|ations|ing|ed|ees?|es|s|e)$/, '');

/** Months that a text names, from one to the other or one by one, in the order of the calendar. */
export function monthsOf(text: string): number[] {
  const plain = plainText(text);
  const named = [...plain.matchAll(/[a-z]+/g)].flatMap(([word]) => monthNames[word] ?? []);
  const seasons = [...plain.matchAll(/[a-z]+/g)].flatMap(([word]) => seasonNames[word] ?? []);
  // “may” and « mars » are also other words: one month alone counts only after a preposition.
  const isSpan = /\b(to|until|au?|a|until|through|du|de)\b/.test(plain) && named.length === 2;
  if (isSpan && !/\b(and|et)\b/.test(plain)) return monthsBetween(named[0] as number, named[1] as number);
  return [...new Set([...named, ...seasons])].sort((a, b) => a - b);
}

function monthsBetween(first: number, last: number): number[] {
  const length = ((last - first + 12) % 12) + 1;
  return Array.from({ length }, (_, index) => ((first - 1 + index) % 12) + 1);
}

/** A number in figures or in words; null when it is neither. */
export function numberIn(word: string): number | null {
  const value = numberWords[word] ?? Number(word.replace(',', '.').replaceAll(' ', ''));
  return Number.isFinite(value) && word !== '' ? value : null;
}
