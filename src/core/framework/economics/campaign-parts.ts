import type { Company } from '../company/company.ts';
import { groupLabel } from '../counters/group-label.ts';
import { plainText } from '../counters/plain-words.ts';
import { channelCounters } from '../counters/read-counters.ts';

/** One part of a channel that the company counts apart: a campaign, an event, a partner. */
export interface CampaignPart {
  readonly channelId: string;
  readonly name: string;
  /** Money spent on it over the period, currency units. */
  readonly spent: number;
  readonly newCustomers: number;
}

const spendSign = /^(depenses?|couts?|budget|spend(ing)?|spent|costs?|ad spend)\b/;
const newSign = /\b(nouveaux clients|nouvelles clientes|new customers|new clients|first orders|premieres commandes)\b/;

/** The parts of each channel whose spending and new customers are counted under one name: “Generic campaign, spend”, “Generic campaign, new customers”. */
export const campaignParts = (company: Company): CampaignPart[] =>
  channelCounters(company).flatMap(({ channelId, counters }) => {
    const named = counters.map((one) => ({ ...groupLabel(one.label), count: one.count, unit: one.unit }));
    return named.flatMap(({ group, result, count }): CampaignPart[] => {
      const isSpend = group !== '' && spendSign.test(plainText(result));
      const won = named.find((one) => one.group === group && newSign.test(plainText(one.result)));
      return isSpend && won !== undefined && count > 0
        ? [{ channelId, name: group, spent: count, newCustomers: won.count }]
        : [];
    });
  });
