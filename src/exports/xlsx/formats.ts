import type { CellFormat } from '../../core/report/workbook/workbook.ts';
import type { Locale } from '../../core/values/locale.ts';

/** How Excel shows a cell, in the language of the reader; null = as it was typed. */
export type NumberFormat = string | undefined;

/** Format codes of a workbook: the sign of its currency where the language puts it, percentages, days in words. */
export function numberFormats(currency: string, locale: Locale) {
  const money = moneyFormat(currency, locale);
  const [percent, unit] = locale === 'fr' ? ['"\u202f"%', '"\u202f'] : ['%', '" '];
  const formats: Record<Exclude<CellFormat, 'number'> | 'day' | 'words', string> = {
    whole: '#,##0',
    money,
    rate: `0.00${percent}`,
    share: `0${percent}`,
    hours: `#,##0.0#${unit}h"`,
    days: `0${unit}${locale === 'fr' ? 'j' : 'd'}"`,
    seconds: `0${unit}s"`,
    day: locale === 'fr' ? '[$-40C]d mmm yyyy' : '[$-809]d mmm yyyy',
    words: '@',
  };
  return {
    /** Of a cell left to the reader, saved as it was typed: no unit in words, nothing rounded away, no space that a CSV in Windows-1252 lacks. */
    typed: (format: CellFormat | 'day' | 'words'): NumberFormat => {
      if (format === 'money') return '0.00';
      // Not “general”, which takes `1:30` for a sixteenth of a day without showing it.
      if (format === 'hours') return '0.00##';
      if (format === 'rate' || format === 'share') return locale === 'fr' ? '0.00##"\u00a0"%' : '0.00##%';
      return format === 'day' || format === 'words' ? formats[format] : undefined;
    },
    /** Of a known figure: as many decimals as it needs. */
    of: (format: CellFormat | 'day' | 'words', value?: number): NumberFormat => {
      if (format !== 'number') return formats[format];
      return value === undefined ? undefined : Number.isInteger(value) || Math.abs(value) >= 1000 ? '#,##0' : '0.00';
    },
  };
}

/** `#,##0.00 "€"` in French, `"£"#,##0.00` in English; the yen has no decimals. */
function moneyFormat(currency: string, locale: Locale): string {
  const parts = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency,
  }).formatToParts(1234);
  const digits = parts.find((part) => part.type === 'fraction')?.value.length ?? 0;
  const number = `#,##0${digits === 0 ? '' : `.${'0'.repeat(digits)}`}`;
  const sign = parts.find((part) => part.type === 'currency')?.value ?? currency;
  const isAfter = parts.findIndex((part) => part.type === 'currency') > 0;
  return isAfter ? `${number}"\u00a0${sign}"` : `"${sign}"${number}`;
}
