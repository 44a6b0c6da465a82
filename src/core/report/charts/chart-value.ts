import { moneyText } from '../../framework/measure-text.ts';
import { addDays, daysBetween } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { minorUnits } from '../../values/money.ts';
import { numberText, percentText } from '../../values/number-text.ts';
import { inBoth, type Text } from '../../values/text.ts';
import type { Chart } from './chart.ts';

/** A number of a chart as text in its unit. */
export function chartValue(value: number, { unit, currency }: Pick<Chart, 'unit' | 'currency'>): Text {
  return inBoth((locale) => {
    if (unit === 'money') return moneyText(minorUnits(value, currency), currency, locale);
    if (unit === 'share') return percentText(value, locale);
    if (unit === 'day') return dayText(dayAt(value), locale, 'short');
    return numberText(value, locale, Math.abs(value) < 10 ? 1 : 0);
  });
}

const firstDay = '1970-01-01';

/** A day `YYYY-MM-DD` as the number of a chart. */
export const dayNumber = (day: string): number => daysBetween(firstDay, day);

/** The day `YYYY-MM-DD` of a number of a chart. */
export const dayAt = (value: number): string => addDays(firstDay, Math.round(value));
