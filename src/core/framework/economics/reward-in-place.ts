import { sum } from '../../values/sum.ts';
import { referralChannelId } from '../channel-ids.ts';
import { channelName } from '../channel-name.ts';
import type { Company } from '../company/company.ts';
import { plainText } from '../counters/plain-words.ts';

/** Words of a reward in the name of a referral channel, without accents. */
const rewardSign =
  /\b(offert\w*|cadeau\w*|bons? d achat|avoirs?|remises?|reductions?|mois gratuit\w*|free|gifts?|vouchers?|credits?|discounts?|rewards?|off)\b|[£€$%]|\d/;

/** The reward that the company gives already to customers who send others; null without one. */
export function rewardInPlace(company: Company): { readonly name: string; readonly each: number } | null {
  const channel = company.channels.find(({ typeId }) => typeId === referralChannelId);
  const { name = '', metrics, status } = channel ?? {};
  const sent = metrics?.newCustomers ?? 0;
  if (channel === undefined || status === 'absent' || sent <= 0 || !rewardSign.test(plainText(name))) return null;
  const cash = sum(company.costs.filter(({ channelId }) => channelId === channel.id).map((line) => line.cash));
  return cash <= 0
    ? null
    : { name: channelName(channel)[company.locale.startsWith('fr') ? 'fr' : 'en'], each: cash / sent };
}
