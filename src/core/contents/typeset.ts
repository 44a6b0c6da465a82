import type { Locale } from '../values/locale.ts';
import type { Text } from '../values/text.ts';

const narrow = '\u202f';

/** Curly apostrophes everywhere and, in French, the narrow no-break spaces that the language asks for. */
export function typeset(sentence: string, locale: Locale): string {
  const curly = sentence.replaceAll(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '’').replaceAll(/(?<=\p{L})'/gu, '’');
  if (locale === 'en') return curly.replaceAll(/ {2,}/g, ' ').trim();
  return curly
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/[ \u00a0]+([;!?»%€:])/g, `${narrow}$1`)
    .replaceAll(/«[ \u00a0]*/g, `«${narrow}`)
    .replaceAll(/(\d) (h|°C|min|s|km|px|pt)(?![\p{L}\p{N}])/gu, `$1${narrow}$2`)
    .trim();
}

export const typesetText = (text: Text): Text => ({ fr: typeset(text.fr, 'fr'), en: typeset(text.en, 'en') });

/** Typesets every sentence of a tree of data, wherever it stands; a sentence is an object with `fr` and `en` alone. */
export function typesetAll<Value>(value: Value): Value {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(typesetAll) as Value;
  const { fr, en } = value as { fr?: unknown; en?: unknown };
  if (typeof fr === 'string' && typeof en === 'string' && Object.keys(value).length === 2)
    return typesetText({ fr, en }) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, typesetAll(member)])) as Value;
}
