import type { ReportFigure } from '../core/report/blocks.ts';
import type { Locale } from '../core/values/locale.ts';
import { shownAddress } from '../core/values/shown-address.ts';
import type { Text } from '../core/values/text.ts';

/** Characters of an address that are shown. */
const shownLength = 110;

/** An address as people read it, cut where it is long. */
export function shortAddress(url: string): string {
  const read = shownAddress(url);
  return read.length > shownLength ? `${read.slice(0, shownLength - 1)}…` : read;
}

/** Nothing else becomes a link. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

export function gradeOf(score: number): 'good' | 'fair' | 'poor' {
  return score >= 80 ? 'good' : score >= 50 ? 'fair' : 'poor';
}

/** A number as a reader of the language writes it; `share`: 0–1 in hundredths. */
export function numberText(value: number, locale: Locale, share: boolean): string {
  const form = share ? 'share' : Math.abs(value) < 10 ? 'fine' : 'whole';
  const known = numberFormats.get(`${locale} ${form}`);
  if (known !== undefined) return known.format(value);
  const format = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', numberForms[form]);
  numberFormats.set(`${locale} ${form}`, format);
  return format.format(value);
}

/** The value of a figure as people read it, or that it is not known. */
export function figureText({ value, shown, unit }: ReportFigure, locale: Locale): string {
  if (value === null) return reportWords.notMeasured[locale];
  return shown?.[locale] ?? numberText(value, locale, unit === 'share');
}

const numberForms = {
  share: { style: 'percent', maximumFractionDigits: 0 },
  fine: { maximumFractionDigits: 2 },
  whole: { maximumFractionDigits: 0 },
} satisfies Record<string, Intl.NumberFormatOptions>;

/** By locale and form: one takes longer to make than hundreds of numbers to be written. */
const numberFormats = new Map<string, Intl.NumberFormat>();

/** Day of the week and of the month of an ISO day. */
export function dayText(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** Month and year of `YYYY-MM`. */
export function monthText(month: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** Says what a list leaves out. */
export function moreText(count: number, locale: Locale): string {
  const shown = numberText(count, locale, false);
  if (locale === 'fr')
    return count > 1 ? `et ${shown} autres, dans les fichiers joints` : 'et un autre, dans les fichiers joints';
  return count > 1 ? `and ${shown} more, in the attached files` : 'and one more, in the attached files';
}

/** What every form of a report says beside its blocks. */
export const reportWords = {
  contents: { fr: 'Sommaire', en: 'Contents' },
  how: { fr: 'Comment faire\u00a0:', en: 'What to do:' },
  effort: { fr: 'Effort\u00a0:', en: 'Effort:' },
  each: { fr: ' par endroit', en: ' per place' },
  notMeasured: { fr: 'non mesuré', en: 'not measured' },
  from: { fr: 'De', en: 'From' },
  to: { fr: 'vers', en: 'to' },
} satisfies Record<string, Text>;

export const effortWords: Record<'minutes' | 'hours' | 'days', Text> = {
  minutes: { fr: 'quelques minutes', en: 'a few minutes' },
  hours: { fr: 'quelques heures', en: 'a few hours' },
  days: { fr: 'quelques jours', en: 'a few days' },
};

export const gradeWords: Record<'good' | 'fair' | 'poor', Text> = {
  good: { fr: 'bon', en: 'good' },
  fair: { fr: 'moyen', en: 'fair' },
  poor: { fr: 'faible', en: 'poor' },
};
