import { sum } from '../../values/sum.ts';
import type { Company, CompanyOffer } from '../company/company.ts';
import { monthsOf, plainText } from '../counters/plain-words.ts';
import { packOf } from '../models/pack-of.ts';
import { daysIn } from './days-in.ts';
import { statedLife } from './due-cohort.ts';
import { entryOffer, laterOffers } from './later-offers.ts';
import { renewalTerms } from './renewal-terms.ts';
import { termOf } from './term-of.ts';

/** When customers get what they bought, and when they come back. */
export interface UseCycle {
  /** Days from the order to the delivery, the visit or the first day. */
  readonly leadDays: number;
  /** Days from then to the end of what was bought. */
  readonly serviceDays: number;
  /** Usual days from one purchase to the next. */
  readonly intervalDays: number;
  /** Where the interval comes from: a count of the company, the life that it states, its audiences, its offers, or its business model. */
  readonly intervalFrom: 'counted' | 'life' | 'audiences' | 'offer' | 'model';
  /** Days of the term of the offer that is renewed; null without one. */
  readonly termDays: number | null;
  /** Days before the end of that term within which it is too late to stop; 0 where the file gives none. */
  readonly noticeDays: number;
  /** Months of the year, 1–12, in which customers stop, as the company counts them; empty = none. */
  readonly quietMonths: readonly number[];
  /** Months of the year, 1–12, in which most customers buy; empty = no season is stated. */
  readonly seasonMonths: readonly number[];
}

/** Words of a delay between the order and what was ordered, without accents. */
const leadSign =
  /\b(from|after|between|de|depuis|entre|apres) (?:the |an? |la |le |l |une? )?(order|booking|purchase|contract|deposit|commande|reservation|achat|contrat|acompte|signature)\b|\b(delai|lead time|waiting time)\b.*\b(livraison|delivery|intervention|visite?|installation|pose|shipping|expedition)\b/;
/** Words of an interval between two purchases. */
const intervalSign =
  /\b(between|entre) (?:two|deux|2|les|the)? ?(orders|purchases|visits|bookings|commandes|achats|visites|passages|reservations)\b/;
/** Words of customers who stop for a time. */
const pauseSign =
  /\b(lost|left|paused?|pausing|stopp?ed|cancelled|perdus?|perdues?|partis?|departs|(?:en|mis\w* en) pause|arret\w*|resili\w*|suspen\w*)\b/;

export function useCycle(company: Company): UseCycle {
  const pack = packOf(company);
  const entry = entryOffer(company);
  const { renewed } = laterOffers(company);
  return {
    leadDays: countedDays(company, leadSign) ?? 0,
    serviceDays: pack.serviceDays,
    ...intervalOf(company, entry),
    termDays: renewed === null ? null : termOf(renewed),
    noticeDays: renewed === null ? 0 : (renewalTerms(company, renewed).noticeDays ?? 0),
    quietMonths: quietMonths(company),
    seasonMonths: seasonMonths(entry),
  };
}

/** The first counter whose name is such a delay, in days. */
function countedDays({ siteTotals }: Company, sign: RegExp): number | null {
  for (const [label, count] of Object.entries(siteTotals?.ownMetrics ?? {})) {
    const plain = plainText(label);
    const unit = sign.test(plain) ? daysIn(plain) : null;
    if (unit !== null && typeof count === 'number' && count > 0) return Math.round(count * unit);
  }
  return null;
}

function intervalOf(company: Company, entry: CompanyOffer): Pick<UseCycle, 'intervalDays' | 'intervalFrom'> {
  const counted = countedDays(company, intervalSign);
  if (counted !== null) return { intervalDays: counted, intervalFrom: 'counted' };
  const life = statedLife(company);
  if (life !== null) return { intervalDays: life, intervalFrom: 'life' };
  const stated = statedInterval(company);
  if (stated !== null) return { intervalDays: stated, intervalFrom: 'audiences' };
  const term = termOf(entry);
  if (term !== null) return { intervalDays: term, intervalFrom: 'offer' };
  const { cycleDays, sectorCycleDays } = packOf(company);
  return { intervalDays: sectorCycleDays[company.organisation.sector] ?? cycleDays, intervalFrom: 'model' };
}

/** Days between two uses, from the frequencies that the audiences state, by weight; null when none does. */
function statedInterval({ personas }: Company): number | null {
  const stated = personas.flatMap(({ weight, consumptionMode: { frequencyPerYear } }) =>
    frequencyPerYear === undefined || frequencyPerYear <= 0 ? [] : [{ weight, frequencyPerYear }],
  );
  const weight = sum(stated.map((one) => one.weight));
  if (weight <= 0) return null;
  return Math.round(365 / (sum(stated.map((one) => one.weight * one.frequencyPerYear)) / weight));
}

/** The months in which the company counts most of the customers who stop. */
function quietMonths({ siteTotals }: Company): number[] {
  const counted = Object.entries(siteTotals?.ownMetrics ?? {}).flatMap(([label, count]) => {
    const plain = plainText(label);
    const months = pauseSign.test(plain) ? monthsOf(plain) : [];
    return typeof count === 'number' && months.length > 0 && months.length <= mostQuietMonths
      ? [{ count, months }]
      : [];
  });
  return counted.sort((a, b) => b.count - a.count)[0]?.months ?? [];
}

/** A season of more months is a half-year of counts, not a pause (working assumption). */
const mostQuietMonths = 4;

/** Most months of a season: what sells during more of the year has none (working assumption). */
const mostSeasonMonths = 6;

function seasonMonths({ seasonality }: CompanyOffer): number[] {
  const months = seasonality === undefined ? [] : monthsOf(plainText(seasonality));
  // A lone month is often the date of one event.
  return months.length > 1 && months.length <= mostSeasonMonths ? months : [];
}
