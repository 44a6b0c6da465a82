import { Failure } from './failure.ts';
import type { Locale } from './locale.ts';

/** An amount in integer minor units (cents), excluding VAT unless its name says otherwise. */
export interface Money {
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** 12.34 EUR → 1234 minor units, rounded half away from zero. */
export function moneyOf(amount: number, currency: string): Money {
  return { amountMinor: minorUnits(amount, currency), currency };
}

/** Currency units → minor units; the last binary digit of 1.005 must not lose a cent, hence the nudge. */
export function minorUnits(amount: number, currency: string): number {
  const scaled = Math.abs(amount) * 10 ** decimals(currency);
  return Math.sign(amount) * Math.round(scaled * (1 + Number.EPSILON)) + 0;
}

/** Minor units → currency units, for rates and ratios. */
export function majorUnits(money: Money): number {
  return money.amountMinor / 10 ** decimals(money.currency);
}

/** Sum of amounts of one currency; `currency` is that of an empty sum. */
export function sumMoney(amounts: readonly Money[], currency: string): Money {
  const stranger = amounts.find((one) => one.currency !== currency);
  if (stranger !== undefined) {
    throw new Failure('invalid-input', {
      fr: `Des montants en ${stranger.currency} et en ${currency} ne s’additionnent pas sans taux de change daté.`,
      en: `Amounts in ${stranger.currency} and ${currency} cannot be added without a dated exchange rate.`,
    });
  }
  return { amountMinor: amounts.reduce((total, one) => total + one.amountMinor, 0), currency };
}

/** `1 234 €`, `19,50 €` or `€900`: without cents where there are none, and from 1,000 units up, where they would be noise. */
export function showMoney(money: Money, locale: Locale): string {
  const cents = decimals(money.currency);
  const digits = Math.abs(majorUnits(money)) >= 1000 || money.amountMinor % 10 ** cents === 0 ? 0 : cents;
  return formatOf(money.currency, digits, locale).format(majorUnits(money));
}

/** A format takes longer to make than to use: each is made once. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string, digits: number, locale: Locale): Intl.NumberFormat {
  const key = `${currency} ${digits} ${locale}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(key, format);
  return format;
}

function decimals(currency: string): number {
  return withoutCents.has(currency) ? 0 : 2;
}

/** ISO 4217 currencies without a minor unit that a European company may meet. */
const withoutCents = new Set(['JPY', 'KRW', 'ISK', 'XAF', 'XOF', 'XPF', 'VND', 'CLP', 'DJF', 'GNF', 'KMF', 'RWF']);
