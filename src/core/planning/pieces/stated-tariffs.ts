import type { Company, CompanyOffer } from '../../framework/company/company.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import type { Locale } from '../../values/locale.ts';
import type { FactSource } from './piece.ts';
import { readFact } from './read-pieces.ts';
import { paidAmount } from '../../framework/economics/paid-amount.ts';
import { isShownNet } from './shown-price.ts';
import { amountsIn, withAmounts, writtenAmount } from './written-amounts.ts';

/** Who pays which price, where one thing has several. */
const payers =
  /\b(adults?|adultes?|child|children|kids?|enfants?|under \w+|moins de \d+|free|gratuite?s?|reduced|reduit|concessions?|members?|adherents?|students?|etudiants?|seniors?|plein tarif|tarif plein)\b/;

/** True for a name of people who pay a price of their own. */
export const namesPayers = (name: string): boolean => payers.test(plainText(name));

/** How a text names amounts without tax. */
export const withoutTax =
  /(?:\s|,\s)*\(?(?<!\p{L})(?:(?:before|excluding|excl\.?|ex|without|plus) VAT|HT|hors (?:TVA|taxes))(?!\p{L})\)?/giu;
const withTax = /(?<!\p{L})(?:TTC|(?:including|incl\.?|with) VAT|TVA comprise)(?!\p{L})/iu;

/** Amounts that the company pays or took, which are no price. */
const notPaid = /\b(sold|vendu\w*|cost us|costs us|nous coute|nous (?:prend|facture)|charges? us)\b/;

const span = new RegExp(
  String.raw`(?:from |de )?(?:${writtenAmount}|\d[\d\u202f\u00a0 ]*)(?: \([^)]*\)| for [^,;]+?)? (?:to|à) ${writtenAmount}(?: \([^)]*\)| for [^,;]+)?`,
  'iu',
);

/** « 150 € pour les uns, 270 € pour les autres »: each amount with the people or things that it is for. */
const forSome = String.raw`${writtenAmount} (?:pour|for|an?|par) [^,;\d]+`;
const listed = new RegExp(String.raw`^${forSome}(?:(?:,| et| and) ${forSome})+$`, 'iu');

/** A range with its currency once: « de 140 à 690 € ». */
const bareFirst = /^(de |from )?(\d[\d\u202f\u00a0 ]*\d|\d)( à \d[^€]*€)/iu;

interface Stated {
  readonly text: string;
  readonly source: FactSource;
}

interface Tariffs extends Stated {
  /** From the lowest to the highest. */
  readonly isRange: boolean;
}

/** The details of an offer that give its prices for several people or sizes, with their place. */
function statedTariffs(offer: CompanyOffer): Stated[] {
  return (['attributes', 'proofs'] as const).flatMap((field) =>
    offer[field].flatMap((text, at) => {
      const found = tariffIn(text);
      return found === null
        ? []
        : [{ text: found, source: { kind: 'company', field: `offers/${offer.id}/${field}/${at}` } as const }];
    }),
  );
}

/** What a brand says of the prices of its main offer, where the figure of the offer is only their mean. */
function brandTariffs({ organisation, offers }: Company, offer: CompanyOffer): Stated[] {
  const main = offers.reduce((best, one) => (one.revenueShare > best.revenueShare ? one : best));
  if (main.id !== offer.id) return [];
  return organisation.brand.proofs.flatMap((text, at) => {
    const found = tariffIn(text);
    const paid = amountsIn(text);
    const free = /\b(free|gratuite?s?)\b/.test(plainText(text));
    const around = Math.max(...paid) > offer.priceNet && (free ? 0 : Math.min(...paid)) < offer.priceNet;
    return found === null || !around
      ? []
      : [{ text: found, source: { kind: 'company', field: `organisation/brand/proofs/${at}` } as const }];
  });
}

/** The part of a text that gives several prices of one thing; null when it gives none. */
function tariffIn(text: string): string | null {
  const plain = plainText(text);
  if (notPaid.test(plain)) return null;
  const paid = amountsIn(text).length;
  const free = /\b(free|gratuite?s?)\b/.test(plain) ? 1 : 0;
  if (payers.test(plain) && paid > 0 && paid + free >= 2) return text;
  if (listed.test(text)) return text;
  const range = span.exec(text)?.[0];
  if (range === undefined) return null;
  return text.slice(text.indexOf(range)).replace(bareFirst, '$1$2 €$3');
}

/** Prices of an offer for several people or sizes, as the customer pays them; null where it has none or their tax is unknown. */
export function tariffs(company: Company, offer: CompanyOffer, locale: Locale): Tariffs | null {
  const [found] = [...statedTariffs(offer), ...brandTariffs(company, offer)];
  if (found === undefined) return null;
  const range = span.exec(found.text)?.[0];
  const net = isNet(found.text, offer);
  if (net === null && range !== undefined) return null;
  const own = lowered(readFact((range ?? found.text).replaceAll(withoutTax, ''), found.source).text);
  const text = net === true && !isShownNet(company, offer) ? taxed(own, company, offer, locale) : own;
  const from = range !== undefined && !/^(?:from|de) /iu.test(text) ? (locale === 'fr' ? 'de ' : 'from ') : '';
  return { text: from + text, source: found.source, isRange: range !== undefined };
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const taxed = (text: string, { organisation }: Company, { vatRate }: CompanyOffer, locale: Locale): string =>
  withAmounts(text, (amount) => paidAmount(amount, vatRate), organisation.currency, locale);

/** True for amounts without tax: the text says so, or gives the net price of the offer among them; null when unknown. */
function isNet(text: string, offer: CompanyOffer): boolean | null {
  if (offer.vatRate === 0 || withTax.test(text)) return false;
  if (text.replaceAll(withoutTax, '') !== text) return true;
  return amountsIn(text).some((one) => Math.abs(one - offer.priceNet) < 0.02) ? true : null;
}
