import type { Grade } from '../core/report/grade.ts';
import type { ReportFigure } from '../core/report/blocks.ts';
import { measuredNumber } from '../core/report/measured-number.ts';
import type { Locale } from '../core/values/locale.ts';
import { percentText } from '../core/values/number-text.ts';
import { shownAddress } from '../core/values/addresses/shown-address.ts';
import type { Text } from '../core/values/text.ts';

/** Labels and wordings that every format of a report shares. */

/** Longest address displayed in full, in characters. */
const longestAddress = 110;

/** An address in its readable form, truncated when it is long. */
export function shortAddress(url: string): string {
  const readable = shownAddress(url);
  return readable.length > longestAddress ? `${readable.slice(0, longestAddress - 1)}…` : readable;
}

/** True for http and https: no other address becomes a link. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** The value of a figure, or “not measured”. */
export function figureText({ value, shown, unit }: ReportFigure, locale: Locale): string {
  if (value === null) return reportLabels.notMeasured[locale];
  return shown?.[locale] ?? (unit === 'share' ? percentText(value, locale, 0) : measuredNumber(value, locale));
}

/** File of an audit that has every finding. */
export const findingsFile = 'findings.csv';

/** Number of items that a list leaves out, in words, with the file that has them all; null = no file has. */
export function moreText(count: number, file: string | null, locale: Locale): string {
  const shown = measuredNumber(count, locale);
  if (locale === 'fr')
    return `${count > 1 ? `et ${shown} autres` : 'et un autre'}${file === null ? '' : `, dans ${file}`}`;
  return `${count > 1 ? `and ${shown} more` : 'and one more'}${file === null ? '' : `, in ${file}`}`;
}

export const reportLabels = {
  contents: { fr: 'Sommaire', en: 'Contents' },
  how: { fr: 'Comment faire\u00a0:', en: 'What to do:' },
  effort: { fr: 'Effort\u00a0:', en: 'Effort:' },
  each: { fr: ' par endroit', en: ' per place' },
  notMeasured: { fr: 'non mesuré', en: 'not measured' },
  from: { fr: 'De', en: 'From' },
  to: { fr: 'vers', en: 'to' },
} satisfies Record<string, Text>;

export const effortLabels: Record<'minutes' | 'hours' | 'days', Text> = {
  minutes: { fr: 'quelques minutes', en: 'a few minutes' },
  hours: { fr: 'quelques heures', en: 'a few hours' },
  days: { fr: 'quelques jours', en: 'a few days' },
};

export const gradeLabels: Record<Grade, Text> = {
  good: { fr: 'bon', en: 'good' },
  fair: { fr: 'moyen', en: 'fair' },
  poor: { fr: 'faible', en: 'poor' },
};
