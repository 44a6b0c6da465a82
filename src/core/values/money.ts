import type { Locale } from './locale.ts';

/** An amount in integer minor units (cents), excluding VAT unless its name states otherwise. */
interface Money {
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** 12.34 EUR → 1234 minor units, rounded half away from zero. */
export function moneyOf(amount: number, currency: string): Money {
  return { amountMinor: minorUnits(amount, currency), currency };
}

/** Currency units → minor units; scaled by 1 + ε, so that the binary form of 1.005 does not lose a cent. */
export function minorUnits(amount: number, currency: string): number {
  const scaled = Math.abs(amount) * 10 ** decimals(currency);
  return Math.sign(amount) * Math.round(scaled * (1 + Number.EPSILON)) + 0;
}

/** Minor units → currency units, for rates and ratios. */
export function majorUnits(money: Money): number {
  return money.amountMinor / 10 ** decimals(money.currency);
}

/** `1 234 €`, `19,50 €` or `€900`: no cents when there are none, nor from 1,000 units up. */
export function showMoney(money: Money, locale: Locale): string {
  const cents = decimals(money.currency);
  const digits = Math.abs(majorUnits(money)) >= 1000 || money.amountMinor % 10 ** cents === 0 ? 0 : cents;
  return formatOf(money.currency, digits, locale).format(majorUnits(money));
}

/** Creating a formatter takes longer than using it: each is created once. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string, digits: number, locale: Locale): Intl.NumberFormat {
  const key = `${currency} ${digits} ${locale}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency,
    // a document has one currency: « £ », not « £GB »
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(key, format);
  return format;
}

function decimals(currency: string): number {
  return withoutCents.has(currency) ? 0 : 2;
}

/** ISO 4217 currencies without a minor unit, among those a European company may use. */
const withoutCents = new Set(['JPY', 'KRW', 'ISK', 'XAF', 'XOF', 'XPF', 'VND', 'CLP', 'DJF', 'GNF', 'KMF', 'RWF']);

/** The short sign of a currency: `€`, `$`, `CHF`. */
export const currencySign = (currency: string): string =>
  new Intl.NumberFormat('fr', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')!.value;
