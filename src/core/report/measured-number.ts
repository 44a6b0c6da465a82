import type { Locale } from '../values/locale.ts';
import { numberText } from '../values/number-text.ts';

/** A measured number: 2 decimals under 10, none above. */
export const measuredNumber = (value: number, locale: Locale): string =>
  numberText(value, locale, Math.abs(value) < 10 ? 2 : 0);
