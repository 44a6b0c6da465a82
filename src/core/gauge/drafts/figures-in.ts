import type { Locale } from '../../values/locale.ts';
import { numberOf, numberWords } from '../../planning/wording/written-numbers.ts';

/** A number of a text with what it counts. */
export interface Figure {
  readonly number: string;
  /** Sign beside it: `€`, `%`; empty without one. */
  readonly unit: string;
  readonly before: string;
  readonly after: string;
}

const token = /\d+(?:[ .,'\u00a0\u202f]\d+)*|[^\P{N}0-9]|\p{L}[\p{L}\p{M}]*|[%‰€$£¥]/gu;
const isUnit = (text: string): boolean => /^[%‰€$£¥]$/u.test(text);
/** A shorter word before a number (« de », "of", "at") does not name what it counts. */
const leastName = 4;

const singular = (word: string): string => word.toLowerCase().replace(/(?<=\p{L}{3})[sx]$/u, '');

/** The numbers of a text, in digits and in words. */
export function figuresIn(text: string, locale: Locale): Figure[] {
  const tokens = text.match(token) ?? [];
  return tokens.flatMap((one, at) => {
    const isNumber = /^\p{N}/u.test(one) || numberWords[locale].has(one.toLowerCase());
    if (!isNumber) return [];
    const [before = '', after = ''] = [tokens[at - 1], tokens[at + 1]];
    const unit = isUnit(after) ? after : isUnit(before) ? before : '';
    const numbers = /^\d/u.test(one) ? numberOf(one.replace(/\s/gu, ' ')).split(' ') : [one.toLowerCase()];
    return numbers.map((number) => ({ number, unit, before: singular(before), after: singular(after) }));
  });
}

/** True when the figure is among the known ones: the same number of the same thing. */
export function isKnownFigure(figure: Figure, known: readonly Figure[]): boolean {
  const { number, unit, before, after } = figure;
  return known.some(
    (one) =>
      one.number === number &&
      one.unit === unit &&
      (unit !== '' || one.after === after || (before.length >= leastName && one.before === before)),
  );
}
