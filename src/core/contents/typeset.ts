import type { Locale } from '../values/locale.ts';
import type { Text } from '../values/text.ts';

const narrow = '\u202f';
const spacedMark = /[ \u00a0\u202f][;!?»%€:]/;
const spacedUnit = /\d [h°mskp]/;

/** Curly apostrophes everywhere and, in French, the narrow no-break spaces that the language asks for. */
export function typeset(sentence: string, locale: Locale): string {
  let text = sentence.trim();
  if (text.includes('  ')) text = text.replaceAll(/ {2,}/g, ' ');
  if (text.includes("'")) text = text.replaceAll(/(?<=[\p{L}\p{N}])'/gu, '’');
  if (locale === 'en') return text;
  if (spacedMark.test(text)) text = text.replaceAll(/[ \u00a0\u202f]+([;!?»%€:])/g, `${narrow}$1`);
  if (text.includes('«')) text = text.replaceAll(/«[ \u00a0\u202f]*/g, `«${narrow}`);
  if (spacedUnit.test(text)) text = text.replaceAll(/(\d) (h|°C|min|s|km|px|pt)(?![\p{L}\p{N}])/gu, `$1${narrow}$2`);
  return text;
}

export const typesetText = (text: Text): Text => ({ fr: typeset(text.fr, 'fr'), en: typeset(text.en, 'en') });

/** Typesets every sentence of a tree of data, wherever it stands; a sentence is an object with `fr` and `en` alone. */
export function typesetAll<Value>(value: Value): Value {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(typesetAll) as Value;
  const { fr, en } = value as { fr?: unknown; en?: unknown };
  const keys = Object.keys(value);
  if (keys.length === 2 && typeof fr === 'string' && typeof en === 'string') return typesetText({ fr, en }) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, typesetAll(member)])) as Value;
}
