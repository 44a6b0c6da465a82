import { languageTags, type Locale } from './locale.ts';

/** Formats a number, rounded to at most `decimals` decimals: `3 850`, `0.25`. */
export function numberText(value: number, locale: Locale, decimals = 0): string {
  return formatOf('decimal', decimals, locale).format(value);
}

/** Formats a share as a percentage: `1,54 %`, `45%`. By default 2 decimals under 10 %, none above. */
export function percentText(share: number, locale: Locale, decimals = Math.abs(share) < 0.1 ? 2 : 0): string {
  return formatOf('percent', decimals, locale).format(share);
}

/** Formats by style, decimals and locale: building one costs more than hundreds of uses. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(style: 'decimal' | 'percent', decimals: number, locale: Locale): Intl.NumberFormat {
  const key = `${style} ${decimals} ${locale}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(languageTags[locale], { style, maximumFractionDigits: decimals });
    formats.set(key, format);
  }
  return format;
}
