import type { Locale } from './locale.ts';
import { numberText } from './number-text.ts';

/** A count as people read it: `3 850` or `3,850`. */
export function wholeNumber(value: number, locale: Locale): string {
  return numberText(value, locale);
}
