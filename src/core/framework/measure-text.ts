import type { Locale } from '../values/locale.ts';
import type { KpiUnit } from './kpis/kpi.ts';
import { minorUnits, showMoney } from '../values/money.ts';
import { numberText, percentText } from '../values/number-text.ts';
import type { Text } from '../values/text.ts';

/** A value with its unit, formatted for reading: `1,54 %`, `26,73 €`, `68 s`. */
export function measureText(value: number, unit: KpiUnit, currency: string): Text {
  return { fr: shown(value, unit, currency, 'fr'), en: shown(value, unit, currency, 'en') };
}

function shown(value: number, unit: KpiUnit, currency: string, locale: Locale): string {
  const number = (decimals: number): string => numberText(value, locale, decimals);
  switch (unit) {
    case 'rate':
      return percentText(value, locale);
    case 'money':
      return moneyText(minorUnits(value, currency), currency, locale);
    case 'hours':
      return `${number(1)}\u00a0h`;
    case 'days':
      return locale === 'fr' ? `${number(0)}\u00a0j` : `${number(0)}\u00a0d`;
    case 'months':
      return locale === 'fr' ? `${number(0)}\u00a0mois` : `${number(0)}\u00a0months`;
    case 'seconds':
      return `${number(0)}\u00a0s`;
    default:
      return number(Math.abs(value) < 10 && !Number.isInteger(value) ? 2 : 0);
  }
}

/** An amount in minor units, as `showMoney` writes it: no sentence rounds it by another rule. */
export const moneyText = (minor: number, currency: string, locale: Locale): string =>
  showMoney({ amountMinor: minor, currency }, locale);
