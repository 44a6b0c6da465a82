import type { Company, CompanyOffer } from '../company/company.ts';
import { contentWords, isSameWord, nounWords, outsideBrackets } from '../counters/plain-words.ts';
import { readCounters } from '../counters/read-counters.ts';
import { sum } from '../../values/sum.ts';
import { lineCost } from './acquisition-costs.ts';
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

/** Offers whose requests are counted as a whole with those won: “requests for the course (88), signed: 3”. */
export function offerRequests(company: Company): OfferRequests[] {
  const rows = readCounters(company).flatMap(({ label, count, whole, role, unit, months }) => {
    const about = outsideBrackets(`${whole?.label ?? ''} ${label}`);
    const offer = offerNamedIn(about, company.offers);
    const asked = whole?.count ?? Number(bracketed.exec(label)?.[1] ?? Number.NaN);
    return Number.isNaN(asked) || unit !== 'count' || role !== 'other' || months.length > 0 || offer === null
      ? []
      : [{ offer, asked, won: count }];
  });
  return company.offers.flatMap((offer): OfferRequests[] => {
    const own = rows.filter((one) => one.offer === offer && one.won <= one.asked);
    const [asked, won] = [sum(own.map((one) => one.asked)), sum(own.map((one) => one.won))];
    if (asked < leastAsked) return [];
    return [{ offer, asked, won, margin: won * offer.priceNet * offer.marginRate, answers: answersOf(offer, company) }];
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

/**
 * True for a channel named after one offer whose customers cost no more than that offer allows by the ratio of the policy:
 * the mean customer of the company does not judge it.
 */
export function paysByItsOffer(
  company: Pick<Company, 'channels' | 'offers' | 'policy'>,
  { channelId, cac }: { readonly channelId: string; readonly cac: number | null },
): boolean {
  const name = company.channels.find(({ id }) => id === channelId)?.name;
  const offer = name === undefined || company.offers.length < 2 ? null : offerNamedIn(name, company.offers);
  return (
    offer !== null &&
    cac !== null &&
    cac * (company.policy.ltvCacMin ?? usualRatio) <= offer.priceNet * offer.marginRate
  );
}

/** Value of a customer over its cost where the policy states no ratio. */
const usualRatio = 3;
