import type { Company, CompanyOffer } from '../../framework/company/company.ts';
import { type CompulsoryOffer, compulsoryOffers, type ExtraFor, extraFor } from './compulsory-offers.ts';
import { offerPrice, statesPrice } from './offer-price.ts';
import type { Fact } from './piece.ts';
import { type Reading, readName, readNameInSentence } from './read-pieces.ts';
import { shownPrice } from './shown-price.ts';
import { amountsIn, withAmounts } from './written-amounts.ts';

/** What a customer of an offer pays. */
export interface PaidPrice {
  /** Price with what everybody has to take too; null when it is not known. */
  readonly price: Fact | null;
  /** What some customers have to pay on top: « plus 8 € pour le colis long »; null without it. */
  readonly extra: Fact | null;
  /** True for one amount, which a quantity can multiply. */
  readonly single: boolean;
  /** True for what others have to take with their offer: it is never sold alone. */
  readonly compulsory: boolean;
}

interface PricedExtra extends CompulsoryOffer {
  readonly when: ExtraFor;
  readonly price: Fact;
  /** Its name inside a sentence. */
  readonly name: string;
}

/** The price of an offer with what everybody has to take with it, and what some have to pay on top. */
export function paidPrice(company: Company, offer: CompanyOffer, reading: Reading): PaidPrice {
  const own = offerPrice(company, offer);
  const all = compulsoryOffers(company);
  const compulsory = all.some((one) => one.offer.id === offer.id);
  const due = all.map((one) => ({ ...one, when: extraFor(one, offer, company) })).filter(({ when }) => when !== 'no');
  const unpriced = { price: null, extra: null, single: false, compulsory };
  if (own === null || due.some(({ when }) => when === 'unknown')) return unpriced;
  const extras = due.flatMap((one): PricedExtra[] => {
    const price = offerPrice(company, one.offer);
    return price === null ? [] : [{ ...one, price, name: nameOf(one.offer, reading) }];
  });
  if (extras.length < due.length) return unpriced;
  const always = extras.filter(({ when }) => when === 'always');
  const sometimes = extras.find(({ when }) => when === 'sometimes');
  return {
    price: always.length === 0 ? own : withExtras(company, own, always, reading),
    single: extras.length === 0 && shareOnTop(company, offer, reading) === null && amountsIn(own.text).length === 1,
    extra: sometimes === undefined ? shareOnTop(company, offer, reading) : sometimesPaid(sometimes, reading),
    compulsory,
  };
}

/** The name of an extra inside a sentence, each of its parts with its article: « le trajet et le matériel ». */
function nameOf({ name }: CompanyOffer, reading: Reading): string {
  if (reading.locale === 'en') {
    const { text } = readName(name);
    return text.charAt(0).toLowerCase() + text.slice(1);
  }
  const parts = readName(name).text.split(' et ');
  return parts.map((part) => readNameInSentence({ kind: 'name', text: part }, reading).definite).join(' et ');
}

/** « 60 €, avec le matériel »: single extras are in each amount, those with a range follow it. */
function withExtras(company: Company, own: Fact, extras: readonly PricedExtra[], { locale }: Reading): Fact {
  const single = extras.filter(({ price }) => amountsIn(price.text).length === 1);
  const ranges = extras.filter((one) => !single.includes(one));
  const added = single.reduce((sum, { offer }) => sum + shownPrice(company, offer), 0);
  const text = withAmounts(own.text, (amount) => amount + added, company.organisation.currency, locale);
  const [and, within] = locale === 'fr' ? [' et ', ', avec '] : [' and ', ', with '];
  const included = single.length === 0 ? '' : within + single.map(({ name }) => name).join(and);
  const after = ranges.map(({ name, price }) =>
    locale === 'fr' ? `, et pour ${name} ${price.text}` : `, and for ${name} ${price.text}`,
  );
  return { ...own, text: [text, included, ...after].join('') };
}

/** A part of something that is paid after the price: « plus 10 % de la somme obtenue », "plus 5 % of the sale". */
const shareAfter: Readonly<Record<Reading['locale'], RegExp>> = {
  fr: /(?:plus|\+|puis|et) (?<rate>\d+(?:[.,]\d+)?)\s?% (?<of>(?:du|des|de|d['’]|sur)\s?(?!TVA)[^,.;:()]{2,50})/iu,
  en: /(?:plus|\+|then|and) (?<rate>\d+(?:\.\d+)?)\s?% (?<of>(?:of|on) (?!VAT|tax)[^,.;:()]{2,50})/iu,
};

/** The part of a result that is paid on top of a price, where the file gives both together; null without one. */
function shareOnTop({ answers }: Company, offer: CompanyOffer, { locale }: Reading): Fact | null {
  const { id, attributes, proofs, notes } = offer;
  const given = [...attributes, ...proofs, ...notes, ...answers.map(({ answer }) => answer)];
  const found = given.filter((text) => statesPrice(offer, text)).map((text) => shareAfter[locale].exec(text)?.groups);
  const { rate, of } = found.find((one) => one !== undefined) ?? {};
  if (rate === undefined || of === undefined) return null;
  const text = locale === 'fr' ? `plus ${rate} % ${of.trim()}` : `plus ${rate}% ${of.trim()}`;
  return { kind: 'fact', text, source: { kind: 'company', field: `offers/${id}/notes` } };
}

function sometimesPaid({ price, name, to, offer }: PricedExtra, { locale }: Reading): Fact {
  const text = locale === 'fr' ? `plus ${price.text} pour ${name} (${to})` : `plus ${price.text} ${name} on any ${to}`;
  return { kind: 'fact', text, source: { kind: 'company', field: `offers/${offer.id}/priceNet` } };
}
