import type { CellFormat } from '../../core/report/workbook/workbook.ts';
import { languageTags, type Locale } from '../../core/values/locale.ts';

/** An Excel format code; undefined = the general format. */
type NumberFormat = string | undefined;

/** A format of the plan, a day or free text. */
type CellKind = CellFormat | 'day' | 'words';

export interface NumberFormats {
  /** Format of a cell that the reader completes: without units, rounding, or a space that Windows-1252 lacks. */
  typed(format: CellKind): NumberFormat;
  /** Format of a computed cell, with as many decimals as the value needs. */
  of(format: CellKind, value?: number): NumberFormat;
}

/** Format codes in one currency and language: position of the currency sign, percentages, dates. */
export function numberFormats(currency: string, locale: Locale): NumberFormats {
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
    typed: (format) => {
      if (format === 'money') return '0.00';
      // The general format would silently turn `1:30` into a sixteenth of a day.
      if (format === 'hours') return '0.00##';
      if (format === 'rate' || format === 'share') return locale === 'fr' ? '0.00##"\u00a0"%' : '0.00##%';
      return format === 'day' || format === 'words' ? formats[format] : undefined;
    },
    of: (format, value) => {
      if (format !== 'number') return formats[format];
      return value === undefined ? undefined : Number.isInteger(value) || Math.abs(value) >= 1000 ? '#,##0' : '0.00';
    },
  };
}

/** `#,##0.00 "€"` in French, `"£"#,##0.00` in English; the yen has no decimals. */
function moneyFormat(currency: string, locale: Locale): string {
  const parts = new Intl.NumberFormat(languageTags[locale], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(1234);
  const digits = parts.find((part) => part.type === 'fraction')?.value.length ?? 0;
  const number = `#,##0${digits === 0 ? '' : `.${'0'.repeat(digits)}`}`;
  const sign = parts.find((part) => part.type === 'currency')?.value ?? currency;
  const isAfter = parts.findIndex((part) => part.type === 'currency') > 0;
  return isAfter ? `${number}"\u00a0${sign}"` : `"${sign}"${number}`;
}
