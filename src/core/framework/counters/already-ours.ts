import type { Company, CompanyChannel } from '../company/company.ts';
import { isSameWord, nounWords, plainText } from './plain-words.ts';
import { channelCounters, type Counter, readCounters } from './read-counters.ts';

/** Results of a channel from people who were customers, or about to buy, before it. */
export interface AlreadyOurs {
  readonly channelId: string;
  readonly label: string;
  readonly count: number;
  /** All its results, counted in the same way. */
  readonly whole: number;
  readonly share: number;
}

/** Somebody who had come without the channel: in the basket, a customer of before, a search for the name of the company. */
const alreadySign =
  /\b(deja (dans le panier|clients?|venus?|achete)|already (in the basket|in the cart|customers?|bought)|stayed before|bought before|ordered before|existing customers|returning|anciens? clients?|(sur|de|with|on|of) (notre|our) (nom|marque|name|brand)|own name|brand (name|campaign|searches))\b/;

/** Letters of a name from which it is the name of a channel in a counter (working assumption). */
const leastLetters = 5;

/** Each channel for which the company counts such results, the largest part first. */
export function alreadyOurs(company: Company): AlreadyOurs[] {
  const counters = readCounters(company);
  const own = channelCounters(company);
  return company.channels
    .flatMap((channel): AlreadyOurs[] => {
      const named = counters.filter((one) => alreadySign.test(plainText(one.label)) && names(one, channel, company));
      const ofChannel = (own.find(({ channelId }) => channelId === channel.id)?.counters ?? []).filter(
        ({ label, unit }) => unit === 'count' && alreadySign.test(plainText(label)),
      );
      const [best] = [...named.flatMap(sizedByWhole), ...ofChannel.flatMap((one) => sizedByMetrics(one, channel))].sort(
        (a, b) => b.share - a.share,
      );
      return best === undefined ? [] : [{ ...best, channelId: channel.id }];
    })
    .sort((a, b) => b.share - a.share);
}

type Sized = Omit<AlreadyOurs, 'channelId'>;

/** True for a counter that names a channel by a word of its own: what is sold, or asked for, comes through every channel. */
function names({ label, whole }: Counter, { name = '' }: CompanyChannel, { offers }: Company): boolean {
  const words = nounWords(`${label} ${whole?.label ?? ''}`);
  const sold = offers.flatMap((offer) => nounWords(offer.name));
  return nounWords(name).some(
    (word) => word.length >= leastLetters && words.includes(word) && !sold.some((one) => isSameWord(one, word)),
  );
}

const sizedByWhole = ({ label, count, whole }: Counter): Sized[] =>
  whole === null || whole.count < count ? [] : [{ label, count, whole: whole.count, share: count / whole.count }];

/** A counter of new customers beside those of the channel, one of orders beside its orders. */
function sizedByMetrics({ label, count }: Counter, { metrics }: CompanyChannel): Sized[] {
  const isCustomers = /\b(clients?|customers?)\b/.test(plainText(label));
  const whole = isCustomers ? metrics.newCustomers : (metrics.orders ?? metrics.leads);
  return typeof whole === 'number' && whole >= count && count > 0
    ? [{ label, count, whole, share: count / whole }]
    : [];
}
