import type { Locale } from '../../values/locale.ts';

/** Words that speak of somebody else and have one form for the reader. */
const forms: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/(?<!\p{L})se (?=\p{L})/giu, 'vous '],
    [/(?<!\p{L})s['’](?=\p{L})(?!ils?\b)/giu, 'vous '],
    [/(?<!\p{L})(?:son|sa|leur) (?=\p{L})/giu, 'votre '],
    [/(?<!\p{L})(?:ses|leurs) (?=\p{L})/giu, 'vos '],
    [/(?<!\p{L})soi(?!\p{L})/giu, 'vous'],
  ],
  en: [
    [/\b(?:their|his)\b/gi, 'your'],
    [/\bthemselves\b/gi, 'yourself'],
    [/\bthem\b/gi, 'you'],
  ],
};

/** Pronouns whose verb would have to change too: the text is not put into the second person. */
const uncertain: Readonly<Record<Locale, RegExp>> = {
  fr: /(?<!\p{L})(?:ils?|elles?|on|lui|eux|je|j['’]|me|m['’]|mon|ma|mes|moi|nous|notre|nos)(?![\p{L}])/iu,
  en: /\b(?:he|she|they|her|him|I|me|my|mine|we|our|us)\b/i,
};

/** A possessive after the name of somebody else: « se faire comprendre d’un patient sans passer par sa famille ». */
const anotherOwner = /(?<!\p{L})(?:une?|quelqu)(?:['’]|\s)\p{L}.*(?<!\p{L})(?:son|sa|ses|leurs?) \p{L}/iu;

/** The words addressed to the reader; null when a pronoun makes the change uncertain. */
export function inSecondPerson(words: string, locale: Locale): string | null {
  if (uncertain[locale].test(words) || (locale === 'fr' && anotherOwner.test(words))) return null;
  return forms[locale].reduce((text, [pattern, form]) => text.replace(pattern, form), words);
}
