import type { Company, CompanyOffer } from '../company/company.ts';
import { groupLabel } from '../counters/group-label.ts';
import { isUnwanted } from '../counters/named-groups.ts';
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

/** Offers whose requests are counted as a whole with those won: “requests for the course (88), signed: 3”. */
export function offerRequests(company: Company): OfferRequests[] {
  const rows = readCounters(company).flatMap(({ label, count, whole, role, unit, months }) => {
    const about = outsideBrackets(`${whole?.label ?? ''} ; ${label}`);
    const offer = offerNamedIn(about, company.offers);
    const asked = whole?.count ?? Number(bracketed.exec(label)?.[1] ?? Number.NaN);
    // “City bikes (500), sent back” counts faults of what was sold, not requests that were won.
    return Number.isNaN(asked) ||
      isUnwanted(groupLabel(label).result) ||
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

/**
 * True for a channel that brings the buyers of one offer, whose customers cost no more than that offer, and how often they buy it, allow by the ratio of the policy:
 * the mean customer of the company does not judge it.
 */
export function paysByItsOffer(
  company: Company,
  { channelId, cac }: { readonly channelId: string; readonly cac: number | null },
): boolean {
  const offer = offerOfChannel(company, channelId);
  if (offer === null || cac === null) return false;
  const each = offerCosts(company).find((one) => one.offer === offer)?.left ?? offer.priceNet * offer.marginRate;
  return cac * (company.policy.ltvCacMin ?? usualRatio) <= each * ordersEach(offer);
}

/** Organisations that buy for themselves, in the name of a channel or of an offer. */
const organisations =
  /\b(compan(?:y|ies)|employers?|business(?:es)?|firms?|corporate|town halls?|councils?|schools?|entreprises?|employeurs?|societes|professionnels?|etablissements?|collectivites?|communes?|mairies?|ecoles?)\b/;

/** The offer that a channel sells: named by it, or the only one for organisations of a channel that looks for them; null when the file does not say. */
function offerOfChannel({ channels, offers }: Company, channelId: string): CompanyOffer | null {
  const channel = channels.find(({ id }) => id === channelId);
  if (channel?.name === undefined || offers.length < 2) return null;
  const named = offerNamedIn(channel.name, offers);
  // partners are organisations that send others
  if (named !== null || channel.ownership === 'partner' || !organisations.test(plainText(channel.name))) return named;
  const forThem = offers.filter(({ name }) => organisations.test(plainText(name)));
  return forThem.length === 1 ? (forThem[0] ?? null) : null;
}

/** “214 bookings from 17 firms”: how often one customer of an offer buys it over the measured period; 1 when its notes do not say. */
const ordersForm =
  /^(\d+) [a-z]+ (?:from|by|for|de|pour|par|chez|avec) (\d+) (?:firms?|customers?|clients?|companies|houses?|schools?|clubs?|groups?|members?|people|persons?|societes?|entreprises?|maisons?|ecoles?|groupes?|personnes?|adherents?|etablissements?)\b/;

function ordersEach({ notes }: CompanyOffer): number {
  for (const note of notes) {
    const [, orders = '0', customers = '0'] = ordersForm.exec(plainText(note)) ?? [];
    if (Number(customers) > 0 && Number(orders) > Number(customers)) return Number(orders) / Number(customers);
  }
  return 1;
}

/** Value of a customer over its cost where the policy states no ratio. */
const usualRatio = 3;
