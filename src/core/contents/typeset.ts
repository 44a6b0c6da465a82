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
