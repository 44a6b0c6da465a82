import type { Locale } from './locale.ts';

/** A sentence for people, in both languages, next to the code that uses it. */
export interface Text {
  /** French text. */
  readonly fr: string;
  /** English text. */
  readonly en: string;
}

/** Builds a sentence from its French and English wordings. */
export const pair = (fr: string, en: string): Text => ({ fr, en });

/** Builds both languages at once from one function of the locale. */
export function inBoth(write: (locale: Locale) => string): Text {
  return { fr: write('fr'), en: write('en') };
}

/** `{ one: 'page', other: 'pages' }` by the plural rule of the locale (0 is singular in French, plural in English). */
export function plural(count: number, locale: Locale, forms: { one: string; other: string }): string {
  return pluralRules[locale].select(count) === 'one' ? forms.one : forms.other;
}

const pluralRules = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') };

/** The words with a capital first letter. */
export const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
