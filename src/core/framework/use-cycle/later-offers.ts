import type { Company, CompanyOffer } from '../company/company.ts';
import { plainText } from '../counters/plain-words.ts';
import { termOf } from './term-of.ts';

/** What a company sells after the first sale; null where it has no such offer. */
export interface LaterOffers {
  /** A cheaper product that goes with what was bought. */
  readonly accessory: CompanyOffer | null;
  /** Care of what was bought: overhaul, servicing, repair. */
  readonly servicing: CompanyOffer | null;
  /** Follow-up paid by the term, after a first job. */
  readonly followUp: CompanyOffer | null;
  /** The subscription for a longer term. */
  readonly longerTerm: CompanyOffer | null;
  /** A subscription of a long term, whose end is prepared. */
  readonly renewed: CompanyOffer | null;
  /** The next step of a course of learning. */
  readonly nextLevel: CompanyOffer | null;
}

/** Part of the price of the first product under which another one is its accessory (working assumption). */
const accessoryPart = 0.5;
/** A subscription of so many times the price is the same for a longer term (working assumption). */
const longerTerm = 4;

/** Days of a term whose end is prepared with a message of its own (working assumption). */
const longTermDays = 90;

const servicingSign =
  /\b(revisions?|entretien|maintenance|servicing|service|overhauls?|tune ?ups?|repairs?|reparations?|check ?ups?|controle|inspection|sharpening|affutage|nettoyage|cleaning)\b/;
/** Work on something that has failed, and work that keeps it from failing: the second follows the first. */
const repairSign = /\b(repairs?|reparations?|depannages?|breakdowns?|emergenc\w+|urgences?)\b/;
const preventiveSign =
  /\b(revisions?|entretien|maintenance|servicing|overhauls?|tune ?ups?|check ?ups?|hivernages?|winterising|winter service)\b/;
const levelSign =
  /\b(levels?|niveaux?|advanced|avancee?|perfectionnement|intermediate|intermediaire|part two|module [2-9]|deuxieme annee|second year|expert)\b/;

/** An offer at this part of the price of another one comes before it, when it makes so large a part of sales (working assumptions). */
const beginningPart = 0.1;
const beginningSales = 0.2;

/** The offer of the largest part of sales; null without offers. */
const largest = (list: readonly CompanyOffer[]): CompanyOffer | null =>
  list.length === 0 ? null : list.reduce((best, one) => (one.revenueShare > best.revenueShare ? one : best));

/** The offer that most customers begin with: the one of the largest part of sales, or a much cheaper one that sells as well. */
export function entryOffer({ offers }: { readonly offers: readonly CompanyOffer[] }): CompanyOffer {
  const main = largest(offers) as CompanyOffer;
  const cheaper = offers.filter(
    ({ kind, priceNet, revenueShare }) =>
      kind !== 'subscription' &&
      priceNet > 0 &&
      priceNet <= beginningPart * main.priceNet &&
      revenueShare >= beginningSales,
  );
  return main.kind === 'subscription' ? main : (largest(cheaper) ?? main);
}

export function laterOffers(company: Pick<Company, 'offers' | 'organisation'>): LaterOffers {
  // Sellers subscribe to a marketplace, customers do not.
  const isMarketplace = company.organisation.businessModel === 'marketplace';
  const entry = entryOffer(company);
  // a follow-up belongs to the main offer: who began with a much cheaper one has not bought it
  const main = largest(company.offers) ?? entry;
  const others = company.offers.filter((one) => one !== entry).sort((a, b) => b.revenueShare - a.revenueShare);
  const first = (wanted: (offer: CompanyOffer) => boolean): CompanyOffer | null => others.find(wanted) ?? null;
  return {
    accessory: first(
      ({ kind, priceNet }) =>
        entry.kind === 'product' && kind === 'product' && priceNet <= accessoryPart * entry.priceNet,
    ),
    servicing: first((one) => one.kind === 'service' && looksAfter(entry, one)),
    followUp:
      isMarketplace || entry !== main ? null : first(({ kind }) => kind === 'subscription' && entry.kind === 'service'),
    longerTerm: first(
      ({ kind, priceNet }) =>
        kind === 'subscription' && entry.kind === 'subscription' && priceNet >= longerTerm * entry.priceNet,
    ),
    renewed: [entry, ...others].find((one) => (termOf(one) ?? 0) >= longTermDays) ?? null,
    nextLevel: levelOf(entry, others),
  };
}

/** Care of a product that was bought; after a repair, the work that spares the next one. */
const looksAfter = (entry: CompanyOffer, one: CompanyOffer): boolean =>
  entry.kind === 'product'
    ? names(one, servicingSign)
    : entry.kind === 'service' && names(entry, repairSign) && names(one, preventiveSign);

/** Another level, or the offer itself where it is sold by level. */
function levelOf(entry: CompanyOffer, others: readonly CompanyOffer[]): CompanyOffer | null {
  if (entry.kind === 'product' || entry.kind === 'subscription') return null;
  return others.find((one) => names(one, levelSign)) ?? (names(entry, levelSign) ? entry : null);
}

const names = ({ name, attributes }: CompanyOffer, sign: RegExp): boolean =>
  sign.test(plainText([name, ...attributes].join(' ')));
