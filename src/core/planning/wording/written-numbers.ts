import type { Locale } from '../../values/locale.ts';

/** Digits with the group and decimal marks of French and English between them. */
export const numberShape = /\d+(?:[ .,'\u00a0\u202f]\d+)*/gu;

/** The numbers of a text, sorted, in one notation. */
export function numbersOf(text: string): string[] {
  return (text.replace(/\s/gu, ' ').match(numberShape) ?? []).flatMap((written) => numberOf(written).split(' ')).sort();
}

/** `1 234,50` → `1234.5`. Groups of three digits are thousands, a last group of another length is decimals. */
export function numberOf(written: string): string {
  const digits = written.split(/[ .,'\u00a0\u202f]/u);
  const marks = written.replace(/\d/gu, '').split('');
  const [first, ...rest] = digits as [string, ...string[]];
  if (rest.length === 0) return trimmed(first);
  const last = rest.at(-1)!;
  const groups = rest.slice(0, -1);
  const mixed = marks.at(-1) !== marks[0];
  const decimal = ',.'.includes(marks.at(-1)!) && (mixed || last.length !== 3 || first === '0');
  const isGrouped = (parts: readonly string[]) => first.length <= 3 && parts.every((part) => part.length === 3);
  if (decimal && isGrouped(groups)) return trimmed(first + groups.join(''), last);
  if (!decimal && isGrouped(rest)) return trimmed(first + rest.join(''));
  // Several numbers side by side, a date for instance.
  return digits.map((part) => trimmed(part)).join(' ');
}

function trimmed(whole: string, decimals = ''): string {
  const start = whole.replace(/^0+(?=\d)/u, '');
  const end = decimals.replace(/0+$/u, '');
  return end === '' ? start : `${start}.${end}`;
}

/** Without `un`, `une`, `neuf` and `one`, which have other meanings. */
export const numberWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(
    'zéro deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards moitié tiers quart double triple doubler tripler dizaine douzaine centaine millier milliers'.split(
      ' ',
    ),
  ),
  en: new Set(
    'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions half third quarter twice double triple doubled tripled dozen dozens'.split(
      ' ',
    ),
  ),
};
