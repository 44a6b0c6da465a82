import { currencyOf, moneyPatterns, signIn } from '../../values/strings/money-signs.ts';
import { measurePattern, rhythmPattern } from '../../values/strings/sale-unit.ts';
import { figureOf } from './answer-values.ts';
import type { Locale } from '../../values/locale.ts';
import type { Answers } from './answers.ts';
import { rhythmLanguage, rhythmOf, rhythmWords } from './money/rhythm.ts';
import { numberIn, numberPatterns } from './typed-number.ts';

export interface NamedPrice {
  readonly name: string;
  /** As shown to customers; null = not given. */
  readonly price: number | null;
  /** Sign or code of its currency: `€`, `$`, `CHF`; absent = not given. */
  readonly sign?: string;
  /** Measure that the price is for, as typed: `m²`, `heure`; absent = the price is that of a purchase. */
  readonly per?: string;
  /** Length of time after which it is paid again, as typed: `mois`, `night`; absent = not given. */
  readonly each?: string;
  /** The price is the lowest of several: the language of its “from”; absent = the only one. */
  readonly from?: Locale;
}

const { amount, about } = numberPatterns;
/** Words between an offer and its price. */
const introduction = String.raw`(?:à partir de|a partir de|starting (?:at|from)|dès|des|from|entre|between|de|à|at|for|pour|${about})`;
/** Those before the lowest of several prices. */
const lowest = { fr: /(?:[àa] partir de|dès)\s*$/iu, en: /(?<!\p{L})(?:starting at|from)\s*$/iu } as const;
const fromWords = { fr: 'à partir de', en: 'from' } as const;
const perMeasure = new RegExp(
  String.raw`^\s*(?:ttc|ht)?\s*(?:\/|par |per |an? |(?:du|de l['’]|le|la|l['’]) ?)\s*(${measurePattern})\.?\)?$`,
  'iu',
);
const signed = String.raw`(?:${moneyPatterns.before}\s*${amount}|${amount}\s*${moneyPatterns.after}(?![a-z]))`;
const sum = `(?:${signed}|${amount})`;
const perRhythm = new RegExp(
  String.raw`^\s*(?:(?:ttc|ht)\s*)?(?:\/\s*|par |per |an? |chaque |each |every |(?:le|la|l['’]) ?)(${rhythmPattern})(?!\p{L})`,
  'iu',
);
/** What follows a price: its unit, its tax, the top of a range. */
const end = String.raw`(?:\s*(?:à|to|et|and|-|–)\s*${sum})?(?:\s*\.?[-–])?(?:\s*(?:ttc|ht))?(?:\s*(?:each .*|every .*|chaque .*|mensuel\w*|monthly|weekly|nightly|pp\w*|pièce|each|\/.*|par .*|per .*|(?:la|le|an?|du|de la) .*|(?:de )?l['’].*))?`;
const priced = new RegExp(String.raw`^(.*?)[\s:=–—(,-]*(?:(?<![\p{L}])${introduction}\s*)*(${sum})${end}\)?$`, 'iu');
const unpriced =
  /[\s:=–—(,-]*(?<![\p{L}])(?:(?:prix )?sur (?:devis|demande|estimation)|devis gratuit|(?:price )?on request|(?:on|by) (?:quote|estimate)|(?:free|on) estimate|free quote)\)?$/iu;
const sumOfMoney = new RegExp(signed, 'iu');

/** The measure of a price that is settled for each customer, by the language of the file. */
export const quoteUnits = { fr: 'devis', en: 'quote' } as const;

/** True for an offer whose price neither the list of offers nor a question gives. */
export const isAssumedPrice = ({ price }: Pick<NamedPrice, 'price'>, index: number, answers: Answers): boolean =>
  price === null && figureOf(answers[`offer${index}.price`]) === null;

/** Offers with their prices as people type them: `Miel 12,50 €, Coffret : 39` or `Vase £40; Desk $3,000`. */
export function namedPrices(typed: string | undefined): NamedPrice[] {
  const read = partsOf(typed).flatMap((part) => namedPrice(part) ?? []);
  return read.filter(({ name }, index) => read.findIndex((one) => one.name === name) === index);
}

/** The first part with a sum of money that does not read as one offer and its price; null = every part reads. */
export const unreadPrice = (typed: string): string | null =>
  partsOf(typed).find((part) => {
    const read = namedPrice(part);
    return read === null || sumOfMoney.test(read.name);
  }) ?? null;

/** The amount of a price by the month or the night, alone: `260 € par mois`; null for any other text. */
export function pricePaidAgain(typed: string): number | null {
  const named = namedPrice(`x ${typed.trim()}`);
  return named?.name === 'x' && named.each !== undefined ? named.price : null;
}

/** Where offers are separated by semicolons or lines, a comma is within a name; elsewhere one between two digits is within a number. */
function partsOf(typed: string | undefined): string[] {
  if (typed === undefined || typed.trim() === '?') return [];
  return typed
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .split(/[;\n]/.test(typed) ? /[;\n]/ : /,(?!\d)|(?<!\d),/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function namedPrice(part: string): NamedPrice | null {
  const [, name = part, written] = priced.exec(part) ?? [];
  const bare = name.replace(unpriced, '').trim() || name.trim();
  if (bare === '') return null;
  if (written === undefined) return { name: bare, price: null };
  const sign = signIn(written);
  const after = part.slice(part.lastIndexOf(written) + written.length);
  const per = perMeasure.exec(after)?.[1];
  const each = perRhythm.exec(after)?.[1];
  const before = part.slice(0, part.lastIndexOf(written));
  const from = (['fr', 'en'] as const).find((language) => lowest[language].test(before));
  return {
    name: bare,
    price: numberIn(written),
    ...(sign === null ? {} : { sign }),
    ...(per === undefined ? {} : { per }),
    ...(each === undefined ? {} : { each }),
    ...(from === undefined ? {} : { from }),
  };
}

/** ISO 4217 currency of the prices that were typed; a plain dollar is that of the country when it has one. null = no sign. */
export function typedCurrency(typed: string | undefined, ofCountry: string | null): string | null {
  const sign = namedPrices(typed).find((one) => one.sign !== undefined)?.sign;
  return sign === undefined ? null : currencyOf(sign, ofCountry);
}

/** The same offers in the form that is kept and can be edited: `Miel = 12.5; Coffret`; one alone whose name has a comma ends with a semicolon. A length of time and a “from” are written in one language, by default their own: `15 a week`. */
export function namedPricesText(rows: readonly NamedPrice[], locale?: Locale): string {
  const text = rows
    .map(({ name, price, sign, from, ...unit }) =>
      price === null
        ? name
        : `${name} = ${fromText(from, locale)}${[price, sign].join(' ').trim()}${unitText(unit, locale)}`,
    )
    .join('; ');
  return rows.length === 1 && rows[0]!.name.includes(',') ? `${text};` : text;
}

/** What says in front of a price that it is the lowest of several: `from `; empty for the only one. */
export const fromText = (from: Locale | undefined, locale?: Locale): string =>
  from === undefined ? '' : `${fromWords[locale ?? from]} `;

/** What a price is for, after it: `/m²`, ` a week`. */
export function unitText({ per, each }: Pick<NamedPrice, 'per' | 'each'>, locale?: Locale): string {
  const unit = per ?? each;
  if (unit === undefined) return '';
  const rhythm = rhythmOf(unit);
  return rhythm === null ? `/${unit}` : ` ${rhythmWords(rhythm, locale ?? rhythmLanguage(unit))}`;
}
