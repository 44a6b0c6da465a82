import { withoutCommission } from '../../framework/economics/kept-commission.ts';
import { capitalise } from '../../values/text.ts';
import type { Locale } from '../../values/locale.ts';
import { elides } from './elision.ts';

const fee =
  /^(?:(?:booking|service|handling|platform) )?(?:fees?|commission|deposit)(?!\p{L})|^(?:frais|acompte|arrhes|commission|caution)(?!\p{L})/iu;

/** What a fee is taken on, and its price where the name gives one: "… of a guided walk of about £20". */
const takenOn =
  /(?<!\p{L})(?:of|on|for|sur|d['’])\s?(?:an? |the |une? |la |le |l['’])?(?<thing>\p{L}.*?)(?:,? (?:of |at |d['’]|de |à )?(?<price>(?:about |around |environ )?(?:[£$€]\s?\d[\d.,]*|\d[\d.,]*\s?€)))?$/u;

/** True when an offer is what the company keeps of a sale rather than what the customer gets. */
export const isFee = (name: string): boolean => fee.test(name);

/** What the customer of an offer gets, in the words of its name, with the price that the name gives; null for no price. */
export function customerOffer(name: string): { readonly name: string; readonly price: string | null } {
  const { thing, price } = (isFee(name) ? takenOn.exec(name)?.groups : undefined) ?? {};
  return thing === undefined
    ? { name: withoutCommission(name), price: null }
    : { name: capitalise(thing), price: price ?? null };
}

/** How a name gives the unit of its price. */
const units: Readonly<Record<Locale, readonly (readonly [RegExp, (unit: string) => string])[]>> = {
  fr: [
    [/, ((?:la|le|les|par|l['’])\s?\p{L}+(?: et (?:par )?\p{L}+)?)$/iu, (unit) => unit],
    [/, (mensuel(?:le)?s?)$/iu, () => 'par mois'],
    [/, (\d+ (?:minutes|min|heures?|h|jours?))$/iu, (unit) => `pour ${unit}`],
  ],
  en: [
    [/, ((?:per|an?|each) \p{L}+(?: and (?:per )?\p{L}+)?)$/iu, (unit) => unit],
    [/, (monthly)$/iu, () => 'a month'],
    [/, (\d+ (?:minutes|min|hours?|days?))$/iu, (unit) => `for ${unit}`],
  ],
};

/** The unit of the price that the name of an offer gives after a comma: « la nuit », "for 40 minutes"; null without one. */
export function priceUnit(name: string, locale: Locale): string | null {
  for (const [pattern, written] of units[locale]) {
    const unit = pattern.exec(name)?.[1];
    if (unit !== undefined) return written(unit);
  }
  return null;
}

/** A French noun of an action, which takes « de » before its object. */
const actionNoun = /(?:age|tion|sion|tien|ment|erie|ture)$/iu;

/**
 * The name with the « de » that price lists leave out: « Nettoyage vitres ou terrasse » becomes « Nettoyage de vitres ou de
 * terrasse ». `isNoun`: whether a word is a common noun.
 */
export function withObject(name: string, isNoun: (word: string) => boolean): string {
  const [first = '', second = '', ...rest] = name.split(' ');
  if (!actionNoun.test(first) || !/^\p{Ll}{3,}$/u.test(second) || preposition.test(second) || !isNoun(second))
    return name;
  const words = [first, de(second), ...rest];
  const at = words.findIndex((word) => word === 'ou' || word === 'et');
  const next = words[at + 1] ?? '';
  return at > 0 && isNoun(next)
    ? [...words.slice(0, at + 1), de(next), ...words.slice(at + 2)].join(' ')
    : words.join(' ');
}

/** Words that join a noun to another one by themselves: « abonnement pour un comité ». */
const preposition = /^(?:pour|par|sans|avec|sur|sous|dans|chez|dès|vers|entre|selon|hors)$/iu;

const de = (noun: string): string => (elides(noun) ? `d’${noun}` : `de ${noun}`);

/** A family of goods and what is in it: « Courant : sacs, papiers, barquettes ». */
const listed = /^(?<family>\p{L}[\p{L}’' -]*?)\s?:\s(?<things>\p{L}[^:()]*,[^:()]*)$/u;

/**
 * The name that customers use for a family of goods: the goods, where the family has one word that only the company says;
 * the family where it has several.
 */
export function nameOfGoods(name: string, locale: Locale): string {
  const { family, things } = listed.exec(name)?.groups ?? {};
  if (family === undefined || things === undefined) return name;
  if (family.includes(' ')) return family;
  const all = things.split(/,\s*/u);
  return capitalise(`${all.slice(0, -1).join(', ')} ${locale === 'fr' ? 'et' : 'and'} ${all.at(-1)}`);
}
