import { spokenChannel } from '../spoken-channel.ts';
import type { Company } from '../company/company.ts';
import { pair, type Text } from '../../values/text.ts';
import { sum } from '../../values/sum.ts';
import { acquisitionCosts } from './acquisition-costs.ts';

/** What a channel that is paid for and brings no customer brings instead: it is judged on that. */
export interface OtherResult {
  /** One of them. */
  readonly one: Text;
  readonly count: number;
  /** Cost of one, currency units. */
  readonly each: number;
  /** Other channels that bring as many together, each with its count; empty where they bring fewer. */
  readonly elsewhere: readonly { readonly name: Text; readonly count: number }[];
}

const counted = [
  { metric: 'volunteers', one: pair('bénévole', 'volunteer') },
  { metric: 'memberships', one: pair('adhésion', 'membership') },
] as const;

/** Null for a channel that brings customers, costs nothing, or brings nothing else that is counted. */
export function otherResult(company: Company, channelId: string): OtherResult | null {
  const channel = company.channels.find(({ id }) => id === channelId);
  const cost = acquisitionCosts(company).channels.find((one) => one.channelId === channelId)?.cost ?? 0;
  if (channel === undefined || cost <= 0 || (channel.metrics.newCustomers ?? 0) > 0) return null;
  const found = counted.find(({ metric }) => (channel.metrics[metric] ?? 0) > 0);
  if (found === undefined) return null;
  const count = channel.metrics[found.metric] ?? 0;
  const others = company.channels.flatMap((one) => {
    const many = one.metrics[found.metric] ?? 0;
    return one.id === channelId || many <= 0 ? [] : [{ name: spokenChannel(one), count: many }];
  });
  const isElsewhere = sum(others.map((one) => one.count)) >= count;
  return { one: found.one, count, each: cost / count, elsewhere: isElsewhere ? others : [] };
}
