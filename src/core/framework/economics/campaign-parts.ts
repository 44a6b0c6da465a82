import type { Company } from '../company/company.ts';
import { groupLabel } from '../counters/group-label.ts';
import { isSameWord, nounWords, outsideBrackets, plainText } from '../counters/plain-words.ts';
import { secondSide } from './second-side.ts';
import { channelCounters } from '../counters/read-counters.ts';

/** One part of a channel that the company counts apart: a campaign, an event, a partner. */
export interface CampaignPart {
  readonly channelId: string;
  readonly name: string;
  /** Money spent on it over the period, currency units. */
  readonly spent: number;
  readonly newCustomers: number;
  /** True when those it brings are the other side of a market: sellers beside buyers. */
  readonly isOtherSide: boolean;
}

const spendSign = /^(depenses?|couts?|budget|spend(ing)?|spent|costs?|ad spend)\b/;
const newSign =
  /\b(new (?!visits?|visitors?|sessions?|followers?|subscribers?|leads?|contacts?)[a-z]+|nouve(?:aux|lles) (?!visites?|visiteurs?|abonnee?s?|contacts?)[a-z]+|first orders|premieres commandes)\b/;

/** New customers under which the cost of a part is too uncertain to defend it (working assumption). */
const fewestCustomers = 5;

/** The parts of a channel whose customers cost no more than they may. */
export const partsWithin = (company: Company, channelId: string, cap: number): CampaignPart[] =>
  campaignParts(company).filter(
    (one) =>
      one.channelId === channelId &&
      one.newCustomers >= fewestCustomers &&
      one.spent <= ceilingOfPart(company, one, cap) * one.newCustomers,
  );

/** Most that one of those whom a part brings may cost: `cap` for a customer, the ceiling of the other side for one of it. */
export const ceilingOfPart = (company: Company, { isOtherSide }: CampaignPart, cap: number): number =>
  isOtherSide ? (secondSide(company)?.ceiling ?? cap) : cap;

/** The parts of each channel whose spending and new customers are counted under one name: “Generic campaign, spend”, “Generic campaign, new customers”. */
export function campaignParts(company: Company): CampaignPart[] {
  const side = nounWords(outsideBrackets(company.secondSide?.label ?? ''));
  const isSide = (result: string): boolean =>
    nounWords(result).some((word) => side.some((one) => isSameWord(one, word)));
  return channelCounters(company).flatMap(({ channelId, counters }) => {
    const named = counters.map((one) => ({ ...groupLabel(one.label), count: one.count, unit: one.unit }));
    return named.flatMap(({ group, result, count }): CampaignPart[] => {
      const isSpend = group !== '' && spendSign.test(plainText(result));
      const won = named.find((one) => one.group === group && newSign.test(plainText(one.result)));
      return isSpend && won !== undefined && count > 0
        ? [{ channelId, name: group, spent: count, newCustomers: won.count, isOtherSide: isSide(won.result) }]
        : [];
    });
  });
}
