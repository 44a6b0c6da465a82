import type { Locale } from './locale.ts';

/** A count as people read it: `3 850` or `3,850`. */
export function wholeNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 0 }).format(value);
}
