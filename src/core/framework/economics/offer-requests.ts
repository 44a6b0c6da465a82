import type { Company, CompanyOffer } from '../company/company.ts';
import { groupLabel } from '../counters/group-label.ts';
import { isUnwanted } from '../counters/comparisons/result-polarity.ts';
import { contentWords, isSameWord, nounWords, outsideBrackets, plainText } from '../counters/plain-words.ts';
import { readCounters } from '../counters/read-counters.ts';
import { sum } from '../../values/sum.ts';
import { lineCost } from './acquisition-costs.ts';
import { offerCosts } from './offer-costs.ts';
import { offerNamedIn } from './offer-worth.ts';

/** The requests for one offer that the company counts, with what answering them costs. */
export interface OfferRequests {
  readonly offer: CompanyOffer;
  readonly asked: number;
  readonly won: number;
  /** Margin of those won, currency units. */
  readonly margin: number;
  /** Cost lines that name the offer and no channel, currency units; 0 when the file has none. */
  readonly answers: number;
}

/** Requests under which a rate is chance (working assumption). */
const leastAsked = 20;

/** “Requests for the course (88), signed”: the number of all of them in brackets. */
const bracketed = /\((\d+)\)\s?,/;

/** People who came or bought already: what they do next is no answer to a request. */
const peopleSign =
  /^(?:new |nouveaux |nouvelles |anciens |former |past )?(?:clients?|clientes?|customers?|buyers?|acheteurs?|members?|adherents?|visits?|visites?|visitors?|visiteurs?|subscribers?|abonnee?s?)\b/;

/** Offers whose requests are counted as a whole with those won: “requests for the course (88), signed: 3”. */
export function offerRequests(company: Company): OfferRequests[] {
  const rows = readCounters(company).flatMap(({ label, count, whole, role, unit, months }) => {
    const about = outsideBrackets(`${whole?.label ?? ''} ; ${label}`);
    const offer = offerNamedIn(about, company.offers);
    const asked = whole?.count ?? Number(bracketed.exec(label)?.[1] ?? Number.NaN);
    // “City bikes (500), sent back” counts faults of what was sold, not requests that were won.
    return Number.isNaN(asked) ||
      isUnwanted(groupLabel(label).result, groupLabel(label).group) ||
      [whole?.label ?? '', label].some((name) => peopleSign.test(plainText(name))) ||
      unit !== 'count' ||
      role !== 'other' ||
      months.length > 0 ||
      offer === null
      ? []
      : [{ offer, asked, won: count }];
  });
  const costs = offerCosts(company);
  return company.offers.flatMap((offer): OfferRequests[] => {
    const own = rows.filter((one) => one.offer === offer && one.won <= one.asked);
    const [asked, won] = [sum(own.map((one) => one.asked)), sum(own.map((one) => one.won))];
    if (asked < leastAsked) return [];
    const cost = costs.find((one) => one.offer === offer);
    const each = cost === undefined ? offer.priceNet * offer.marginRate : cost.left / (cost.uses?.count ?? 1);
    return [{ offer, asked, won, margin: won * each, answers: answersOf(offer, company) }];
  });
}

/** What the cost lines take whose label names the offer: hours of quotes, of answers. */
function answersOf(offer: CompanyOffer, company: Company): number {
  const name = nounWords(offer.name).slice(0, 3);
  return sum(
    company.costs
      .filter(({ channelId, label }) => channelId == null && label !== undefined && isNamed(label, name))
      .map((line) => lineCost(line, company)),
  );
}

const isNamed = (label: string, name: readonly string[]): boolean =>
  contentWords(label).some((word) => name.some((one) => isSameWord(one, word)));
