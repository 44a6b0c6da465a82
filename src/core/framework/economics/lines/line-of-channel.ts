import type { Company, CompanyOffer } from '../../company/company.ts';
import { sameWords, contentWords } from '../../counters/plain-words.ts';
import { sum } from '../../../values/sum.ts';
import { offerCosts } from '../offer-costs.ts';
import { offerNamedIn } from '../offer-worth.ts';
import { marginWithin, type UnitEconomics } from '../unit-economics.ts';
import { type BusinessLine, businessLines, otherPeople } from './business-lines.ts';
import type { LineEconomics } from './line-economics.ts';
import { ordersEach } from './orders-each.ts';
import { namesOrganisations } from './organisation-words.ts';

/** The offer that a channel sells: named by it, or the only one for organisations of a channel that looks for them; null when the file does not say. */
function offerOfChannel({ channels, offers }: Company, channelId: string): CompanyOffer | null {
  const channel = channels.find(({ id }) => id === channelId);
  if (channel?.name === undefined || offers.length < 2) return null;
  const name = withoutPlaces(channel.name);
  const named = offerNamedIn(name, offers);
  // partners are organisations that send others
  if (named !== null || channel.ownership === 'partner' || !namesOrganisations(name)) return named;
  const forThem = offers.filter(({ name }) => namesOrganisations(name));
  return forThem.length === 1 ? (forThem[0] ?? null) : null;
}

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

/** Value of a customer over its cost where the policy states no ratio. */
const usualRatio = 3;

/**
 * Everybody else is who comes by a channel of which the file says nothing only where they buy most, in money and in number: a few
 * dear customers judge no channel, and the mean of all is that of its mix.
 */
function isMostOfSales(line: BusinessLine, lines: readonly BusinessLine[]): boolean {
  const shareOf = ({ offers }: BusinessLine): number => sum(offers.map(({ revenueShare }) => revenueShare));
  const salesOf = ({ offers }: BusinessLine): number =>
    sum(offers.map(({ revenueShare, priceNet }) => (priceNet > 0 ? revenueShare / priceNet : 0)));
  return lines.every((one) => shareOf(one) <= shareOf(line) && salesOf(one) <= salesOf(line));
}

/** The line whose customers a channel brings: as the file says, by its name, else that of everybody else where they buy most; null where neither says it. */
export function lineOfChannel(company: Company, channelId: string): BusinessLine | null {
  const lines = businessLines(company);
  const channel = company.channels.find(({ id }) => id === channelId);
  if (lines.length === 0 || channel === undefined) return null;
  const [words, name] = [contentWords(channel.line ?? ''), withoutPlaces(channel.name ?? '')];
  const offer = offerOfChannel(company, channelId);
  const forThem = lines.filter(
    (one) =>
      one.side === 'customers' &&
      one.id !== otherPeople &&
      [one.name.fr, ...one.offers.map((own) => own.name)].some(namesOrganisations),
  );
  const isForThem = channel.ownership !== 'partner' && namesOrganisations(name) && forThem.length === 1;
  return (
    lines.find((one) => words.length > 0 && sameWords(words, contentWords(one.name.fr))) ??
    (bringsSellers(channel) ? lines.find(({ side }) => side === 'sellers') : undefined) ??
    (isForThem ? forThem[0] : undefined) ??
    lines.find(({ offers }) => offer !== null && offers.includes(offer)) ??
    lines.find((one) => one.id === otherPeople && isMostOfSales(one, lines)) ??
    null
  );
}

const bringsSellers = ({ metrics }: Company['channels'][number]): boolean =>
  (metrics.newSellers ?? 0) > 0 && (metrics.newCustomers ?? 0) === 0;

/** “Flyers in hotels” are seen by their guests: a place is no buyer. */
const withoutPlaces = (name: string): string =>
  name.replaceAll(/\b(?:in|at|from|dans|chez) (?:the |les |nos |our )?\p{L}+/giu, ' ');

/** Most that a customer of a channel may cost, and where it breaks even: by its line, or by the mean customer where the company has one line. */
export function ceilingOfChannel(
  company: Company,
  channelId: string,
  mean: Pick<UnitEconomics, 'channelCap' | 'channelBreakEven' | 'ltv'>,
): Pick<LineEconomics, 'value' | 'ceiling' | 'breakEven'> {
  return (
    lineOfChannel(company, channelId) ?? {
      value: mean.ltv,
      ceiling: mean.channelCap,
      breakEven: mean.channelBreakEven,
    }
  );
}

/** Margin of the first year of a customer of a channel, by its line of business; of the mean customer without a channel or with one line. */
export const firstYearOf = (company: Company, channelId: string | null): number =>
  (channelId === null ? null : lineOfChannel(company, channelId))?.firstYear ?? marginWithin(company.economics, 12);
