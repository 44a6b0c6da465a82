import type { Locale } from '../values/locale.ts';

/** Marks of the first level of quotation and of those inside it, by language. */
const marks: Readonly<
  Record<Locale, { readonly outer: readonly [string, string]; readonly inner: readonly [string, string] }>
> = {
  fr: { outer: ['«', '»'], inner: ['“', '”'] },
  en: { outer: ['“', '”'], inner: ['‘', '’'] },
};

/** A quotation inside a quotation takes the marks of the second level; a text whose marks do not match is unchanged. */
export function nestedQuotes(text: string, locale: Locale): string {
  const { outer, inner } = marks[locale];
  const [open, close] = outer;
  if (text.indexOf(open) === text.lastIndexOf(open)) return text;
  let depth = 0;
  let nested = '';
  for (const character of text) {
    if (character === close) depth -= 1;
    if (depth < 0) return text;
    nested += depth === 0 ? character : innerMark(character, outer, inner);
    if (character === open) depth += 1;
  }
  if (depth !== 0) return text;
  return locale === 'fr' ? nested.replaceAll(/“[ \u00a0\u202f]+/g, '“').replaceAll(/[ \u00a0\u202f]+”/g, '”') : nested;
}

function innerMark(character: string, outer: readonly [string, string], inner: readonly [string, string]): string {
  if (character === outer[0]) return inner[0];
  return character === outer[1] ? inner[1] : character;
}
