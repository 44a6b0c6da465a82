import { keptCommission } from '../../../framework/economics/kept-commission.ts';
import type { Company, CompanyOffer } from '../../../framework/company/company.ts';
import { contentWords, isSameWord, plainText } from '../../../framework/counters/plain-words.ts';
import type { ToldFacts } from '../../pieces/told-facts.ts';
import type { Locale } from '../../../values/locale.ts';
import type { OfferPieces } from '../../pieces/company-pieces.ts';
import { customerOffer, nameOfGoods, priceUnit } from '../../pieces/offer-name.ts';
import { writtenAmount } from '../../pieces/written-amounts.ts';
import type { Fact, FactSource, Name, NounPhrase } from '../../pieces/piece.ts';
import { paidAmount } from '../../../framework/economics/paid-amount.ts';
import { isShownNet } from '../../pieces/shown-price.ts';
import { readFact, readName } from '../../pieces/read-pieces.ts';
import { absolute } from '../../topics/planned-page.ts';
import { countsSales, factSort } from '../../pieces/fact-sort.ts';

/** What texts may print about one offer: everything in it belongs to that offer and to no other. */
export interface OfferFacts {
  readonly id: string;
  readonly name: Name;
  /** The name inside a sentence. */
  readonly inSentence: NounPhrase;
  /** The price that the customer pays, with its unit and tax; null when it is not one price. */
  readonly price: Fact | null;
  /** A compulsory extra on top of the price: « plus 12 € de ménage par séjour »; null without one. */
  readonly extra: Fact | null;
  /** True for one amount, which a quantity can multiply. */
  readonly single: boolean;
  /** True for what goes with another offer and is never sold alone. */
  readonly compulsory: boolean;
  /** What is known to be included or true of it, and may be public. */
  readonly facts: readonly Fact[];
  /** Sentences that the company has to prove before a text prints them. */
  readonly claims: readonly string[];
  /** True when its price is read without tax. */
  readonly net: boolean;
  /** Its page on the site, absolute; null when the file gives none. */
  readonly page: string | null;
  readonly revenueShare: number;
  /** Its price as the public reads it, currency units, to compare with others. */
  readonly amount: number;
  readonly kind: CompanyOffer['kind'];
}

interface Extra {
  readonly amount: string;
  readonly what: string;
  readonly unit: string;
}

const amount = writtenAmount;
/** What is often paid on top by everybody, where the amount comes before or after it. */
const dues: Readonly<Record<Locale, string>> = {
  en: String.raw`(?:travel|call-?out|cleaning|linen|booking|service|handling|admin\p{L}*)(?: (?:fee|charge|cost)s?)?`,
  fr: String.raw`(?:déplacement|ménage|linge|réservation|frais de (?:dossier|réservation|déplacement|ménage)|taxe de séjour)`,
};
const extraShapes: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    new RegExp(
      String.raw`plus (?:an? |the )?(?<what>[\p{L} -]+?) (?:charge|fee|cost|supplement) of (?<amount>${amount})(?<unit> (?:per|a|an|each) \p{L}+)?`,
      'iu',
    ),
    new RegExp(
      String.raw`(?:plus (?:an? )?)?(?<amount>${amount})(?: (?:compulsory|mandatory))? (?<what>[\p{L} -]+?) (?:charge|fee|supplement)(?<unit> (?:per|a|an|each) \p{L}+)?`,
      'iu',
    ),
    new RegExp(
      String.raw`(?<what>${dues.en})(?: of|:)? (?<amount>${amount})(?: (?:extra|on top|in addition|compulsory|mandatory))(?:,?(?<unit> (?:per|a|an|each) \p{L}+))?`,
      'iu',
    ),
    new RegExp(
      String.raw`plus (?:an? )?(?<amount>${amount}) (?:of |for )?(?<what>${dues.en})(?:,?(?<unit> (?:per|a|an|each) \p{L}+))?`,
      'iu',
    ),
  ],
  fr: [
    new RegExp(
      String.raw`(?:plus|en plus|frais|forfait|supplément)(?: de| d['’]| pour)? ?(?:un |une |le |la )?(?<what>[\p{L} -]{3,40}?)(?: obligatoires?)?(?: de| :)? (?<amount>${amount})(?<unit> par \p{L}+)?`,
      'iu',
    ),
    new RegExp(
      String.raw`(?<what>${dues.fr})(?: de| :)? (?<amount>${amount}) (?:en plus|en sus|obligatoires?)(?:,?(?<unit> par \p{L}+))?`,
      'iu',
    ),
    new RegExp(
      String.raw`plus (?<amount>${amount}) (?:de |d['’]|pour (?:le |la )?)?(?<what>${dues.fr})(?:,?(?<unit> par \p{L}+))?`,
      'iu',
    ),
  ],
};
const compulsory =
  /\b(plus|en plus|en sus|on top|in addition|everybody|everyone|always|compulsory|mandatory|obligatoires?|tous|toutes|chacun|payable on arrival|a regler|port|livraison|expedition|envoi|postage|delivery|shipping)\b/;

/** What a shop adds to every order. */
const shipping = new RegExp(
  String.raw`(?<what>postage|delivery|shipping|port|livraison|expédition|frais d['’]envoi)[^\d£$€]{0,20}(?<amount>${amount})`,
  'iu',
);

/** A tariff that customers pay for something they may choose. */
const tariff = /\b(delivery|livraison|deposit|caution|acompte|supplement|option)\b/;

/** The compulsory extra that a sentence adds to a price; null when it adds none. */
function extraIn(text: string, locale: Locale, ships: boolean): Extra | null {
  if (!compulsory.test(plainText(text))) return null;
  for (const shape of ships ? [shipping, ...extraShapes[locale]] : extraShapes[locale]) {
    const groups = shape.exec(text)?.groups;
    if (groups?.amount !== undefined && groups.what !== undefined)
      return { amount: groups.amount.trim(), what: groups.what.trim().toLowerCase(), unit: groups.unit ?? '' };
  }
  return null;
}

/** « (18 cartes) » and « , avec certificat » at the end of a name: what is included. */
const includedInName: Readonly<Record<Locale, RegExp>> = {
  fr: /,? (?:avec (?:un |une |le |la )?(?<what>\p{L}[\p{L} ’'-]+)|(?<kept>\p{L}[\p{L} ’'-]+ (?:compris|inclus)e?s?))$/iu,
  en: /,? (?:with (?:an? |the )?(?<what>\p{L}[\p{L} ’'-]+)|(?<kept>\p{L}[\p{L} ’'-]+ included))$/iu,
};

/** What the facts of an offer, its name and its extras allow a text to print. */
export function offerFacts(
  company: Company,
  offer: CompanyOffer,
  pieces: OfferPieces,
  { locale, told }: { readonly locale: Locale; readonly told: ToldFacts },
): OfferFacts {
  const ships = ['ecommerce_b2c', 'marketplace'].includes(company.organisation.businessModel);
  const extras = pieces.facts.map(({ text }) => extraIn(text, locale, ships));
  const extra = extras.find((one) => one !== null) ?? null;
  const usable = pieces.facts.filter(
    ({ text, source }, at) => extras[at] === null && !(isProof(source) && countsSales(text)),
  );
  const sortOf = (text: string) => (told.cleared.has(text) ? 'public' : factSort(text));
  return {
    id: offer.id,
    name: pieces.name,
    inSentence: pieces.inSentence,
    price: pieces.price,
    extra:
      pieces.extra ?? (extra && extraFact(extra, offer.id, locale, offer.vatRate > 0 && isShownNet(company, offer))),
    single: pieces.single,
    compulsory: pieces.compulsory,
    facts: withoutRepeats([...nameFacts(offer, locale), ...toldOf(company, offer, told), ...usable]).filter(
      ({ text, form }) =>
        pieces.price?.text.endsWith(text) !== true &&
        (sortOf(text) === 'public' || told.facts.some((fact) => fact.text === text)) &&
        (!hasAmount.test(text) || tariff.test(plainText(text)) || form === 'sentence'),
    ),
    claims: usable.filter(({ text }) => sortOf(text) === 'claim').map(({ text }) => text),
    net: offer.vatRate > 0 && isShownNet(company, offer),
    page: offer.landingUrls[0] === undefined ? null : absolute(company, offer.landingUrls[0]),
    revenueShare: offer.revenueShare,
    amount: keptCommission(offer)?.customerPays ?? paidAmount(offer.priceNet, offer.vatRate),
    kind: offer.kind,
  };
}

/** What the name says after the words that texts call the offer by: what is included, how many things, how long. */
function nameFacts(offer: CompanyOffer, locale: Locale): Fact[] {
  const source = { kind: 'company', field: `offers/${offer.id}/name` } as const;
  const named = offer.name.includes(',') ? includedInName[locale].exec(offer.name)?.groups : undefined;
  if (named !== undefined) return [readFact(named.kept ?? included(named.what ?? '', locale), source)];
  const { name } = customerOffer(offer.name);
  // a list of goods is the name of the offer, or what its family contains
  const goods = nameOfGoods(name, locale);
  if (goods !== name)
    return name.startsWith(goods) ? [readFact(name.slice(goods.length).replace(/^\s?:\s/u, ''), source)] : [];
  const rest = name.slice(readName(name).text.length).replaceAll(/^[\s,(]+|[\s)]+$/gu, '');
  const isNote = !rest.includes(' ') || priceUnit(name, locale) !== null;
  return isNote ? [] : [{ ...readFact(rest, source), form: 'phrase' }];
}

/** Words in common from which two facts say the same (working assumption). */
const sameFact = 2;

/** The facts without those that repeat an earlier sentence, or all the words of another fact. */
function withoutRepeats(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact, at) => {
    const words = contentWords(fact.text);
    return !facts.slice(0, at).some((one) => {
      const own = contentWords(one.text);
      const same = words.filter((word) => own.some((other) => isSameWord(other, word))).length;
      const isWhole = same === words.length && words.length === own.length;
      const isWithin = one.form === 'phrase' && same === words.length;
      return same >= sameFact && (one.form === 'sentence' || isWhole || isWithin);
    });
  });
}

/** What the company tells of this offer: it shares a word with its name or qualities and with those of no other. */
function toldOf({ offers }: Company, offer: CompanyOffer, { facts }: ToldFacts): Fact[] {
  return facts.filter((fact) => {
    const concerned = offers.filter((one) => concerns(fact, one));
    return concerned.length === 1 && concerned[0]?.id === offer.id;
  });
}

/** True for a fact that has a word of an offer. */
export const concerns = ({ text }: Fact, { name, id, attributes }: CompanyOffer): boolean => {
  const words = contentWords([name, id, ...attributes].join(' '));
  return contentWords(text).some((word) => words.some((one) => isSameWord(one, word)));
};

const isProof = (source: FactSource): boolean => source.kind === 'company' && source.field.includes('/proofs/');

const hasAmount = new RegExp(amount, 'u');

const included = (what: string, locale: Locale): string => (locale === 'fr' ? `avec ${what}` : `${what} included`);

function extraFact({ amount, what, unit }: Extra, id: string, locale: Locale, untaxed: boolean): Fact {
  const paid = untaxed && locale === 'fr' ? `${amount} HT` : amount;
  const text = locale === 'fr' ? `plus ${paid} de ${what}${unit}` : `plus ${paid} ${what}${unit}`;
  return {
    kind: 'fact',
    text: text.replace(/ de (?=[aeiouéè])/iu, ' d’'),
    source: { kind: 'company', field: `offers/${id}/proofs` },
  };
}
