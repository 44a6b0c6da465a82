import type { Locale } from '../../../values/locale.ts';
import { plainText } from '../../counters/plain-words.ts';

/** Lengths of time after which something is paid again. */
export type Rhythm = 'day' | 'night' | 'week' | 'month' | 'year';

/** Months of one length. */
export const monthsOf: Readonly<Record<Rhythm, number>> = {
  day: 12 / 365,
  night: 12 / 365,
  week: 12 / 52,
  month: 1,
  year: 12,
};

/** How people say that something is for one length: “a week”, « par semaine ». */
const once: Readonly<Record<Rhythm, Readonly<Record<Locale, string>>>> = {
  day: { fr: 'par jour', en: 'a day' },
  night: { fr: 'par nuit', en: 'a night' },
  week: { fr: 'par semaine', en: 'a week' },
  month: { fr: 'par mois', en: 'a month' },
  year: { fr: 'par an', en: 'a year' },
};

export const rhythmWords = (rhythm: Rhythm, locale: Locale): string => once[rhythm][locale];

const names: readonly (readonly [Rhythm, Locale, string])[] = [
  ['day', 'fr', 'jour(?:nee)?s?'],
  ['night', 'fr', 'nuit(?:ee)?s?'],
  ['week', 'fr', 'semaines?|hebdomadaires?'],
  ['month', 'fr', 'mois|mensuel(?:le)?s?'],
  ['year', 'fr', 'annees?|ans?|annuel(?:le)?s?'],
  ['day', 'en', 'days?|daily'],
  ['night', 'en', 'nights?|nightly'],
  ['week', 'en', 'weeks?|weekly'],
  ['month', 'en', 'months?|monthly'],
  ['year', 'en', 'years?|yearly|annually'],
];

const nameOf = (word: string) => names.find(([, , name]) => new RegExp(`^(?:${name})$`).test(plainText(word)));

/** The length that a word names, in any letters: `WEEK`, `mensuel`; null for another word. */
export const rhythmOf = (word: string | undefined): Rhythm | null => nameOf(word ?? '')?.[0] ?? null;

/** The language of a word that names a length. */
export const rhythmLanguage = (word: string): Locale => nameOf(word)?.[1] ?? 'en';
