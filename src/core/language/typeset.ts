import type { Locale } from '../values/locale.ts';
import { memoizeText } from '../values/memoize.ts';
import type { Text } from '../values/text.ts';
import { nestedQuotes } from './nested-quotes.ts';

const narrow = '\u202f';
const spacedMark = /[ \u00a0\u202f][;!?»%€:]/;
const spacedUnit = /\d [h°mskp]/;

/** Applies typographic apostrophes, marks of nested quotations and, in French, narrow no-break spaces. Typography is applied nowhere else. */
export function typeset(sentence: string, locale: Locale): string {
  return typesetIn[locale](sentence);
}

const typesetIn: Readonly<Record<Locale, (sentence: string) => string>> = {
  fr: memoizeText((sentence) => frenchSpaces(nestedQuotes(apostrophes(sentence), 'fr'))),
  en: memoizeText((sentence) => nestedQuotes(apostrophes(sentence), 'en')),
};

function apostrophes(sentence: string): string {
  let text = sentence.trim();
  if (text.includes('  ')) text = text.replaceAll(/ {2,}/g, ' ');
  if (text.includes("'")) text = text.replaceAll(/(?<=[\p{L}\p{N}])'/gu, '’');
  return text;
}

function frenchSpaces(sentence: string): string {
  let text = sentence;
  if (spacedMark.test(text)) text = text.replaceAll(/[ \u00a0\u202f]+([;!?»%€:])/g, `${narrow}$1`);
  if (text.includes('«')) text = text.replaceAll(/«[ \u00a0\u202f]*/g, `«${narrow}`);
  if (spacedUnit.test(text)) text = text.replaceAll(/(\d) (h|°C|min|s|km|px|pt)(?![\p{L}\p{N}])/gu, `$1${narrow}$2`);
  return text;
}

export const typesetText = (text: Text): Text => ({ fr: typeset(text.fr, 'fr'), en: typeset(text.en, 'en') });

/**
 * Typesets every sentence in a tree of data; a sentence is an object with exactly `fr` and `en`. A branch without changes is
 * not copied.
 */
export function typesetAll<Value>(value: Value): Value {
  if (value === null || typeof value !== 'object') return value;
  const { fr, en } = value as { fr?: unknown; en?: unknown };
  const keys = Object.keys(value) as (keyof Value)[];
  if (keys.length === 2 && typeof fr === 'string' && typeof en === 'string') {
    const text = typesetText({ fr, en });
    return text.fr === fr && text.en === en ? value : (text as Value);
  }
  let changed: Value | null = null;
  for (const key of keys) {
    const member = value[key];
    const typed = typesetAll(member);
    if (typed === member) continue;
    changed ??= (Array.isArray(value) ? [...value] : { ...value }) as Value;
    changed[key] = typed;
  }
  return changed ?? value;
}
