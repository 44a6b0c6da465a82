import {
  directChannelId,
  eventChannelId,
  marketplaceChannelId,
  profileChannelId,
  referralChannelId,
} from '../channel-ids.ts';
import { channelType } from '../channels.ts';
import type { Company } from '../company/company.ts';
import { plainText } from '../counters/plain-words.ts';
import { moneyOf, showMoney } from '../../values/money.ts';
import { numberText } from '../../values/number-text.ts';
import { sum } from '../../values/sum.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';

/** Word of mouth, places that are taken once and what one company owns once: more money buys no more of them. */
const boughtOnce: ReadonlySet<string> = new Set([
  directChannelId,
  eventChannelId,
  profileChannelId,
  referralChannelId,
  marketplaceChannelId,
]);
/** Costs of one event or place. */
const placeSign =
  /\b(stands?|booths?|shows?|fairs?|festivals?|salons?|foires?|brocantes?|shops? windows?|vitrines?|rooms?|rents?|loyers?|signs?|enseignes?)\b/;

const linesOf = ({ costs }: Pick<Company, 'costs'>, channelId: string): Company['costs'] =>
  costs.filter((line) => line.channelId === channelId && line.purpose === 'acquisition');

/** True for a channel of which more can be bought: clicks, copies, work on pages, further relays. */
export function canBeBoughtAgain(company: Company, channelId: string): boolean {
  const channel = company.channels.find(({ id }) => id === channelId);
  if (channel === undefined) return false;
  if (relaysLeft(company, channelId) > 0) return true;
  const lines = linesOf(company, channelId);
  const isPlace = lines.length > 0 && lines.every(({ label = '' }) => placeSign.test(plainText(label)));
  // leaflets and letters have no type of their own: paid for, they can be printed again
  const isPrinted = channel.typeId === directChannelId && channel.ownership === 'paid';
  return (isPrinted || !boughtOnce.has(channel.typeId)) && !isPlace;
}

const relaysLeft = ({ relayReach = [] }: Company, channelId: string): number =>
  sum(relayReach.filter((one) => one.channelId === channelId).map(({ active, of }) => (of ?? 0) - (active ?? 0)));

/** What so much more a month on a channel buys, in a sentence without its full stop; `added` in currency units, hours at their cost. */
export function boughtText(company: Company, channelId: string, added: number): Text {
  const channel = company.channels.find(({ id }) => id === channelId);
  const money = (value: number): Text =>
    inBoth((locale) => showMoney(moneyOf(value, company.organisation.currency), locale));
  const { adClicks, adSpend } = channel?.metrics ?? {};
  const lines = linesOf(company, channelId);
  const [cash, all] = [
    sum(lines.map((line) => line.cash + line.inKind)),
    sum(lines.map((line) => line.cash + line.inKind + line.hours * company.hourlyCost)),
  ];
  const bought = all <= 0 ? added : (added * cash) / all;
  if (channelType(channel?.typeId ?? '').family === 'ads' && (adClicks ?? 0) > 0 && (adSpend ?? 0) > 0) {
    const each = (adSpend as number) / (adClicks as number);
    const [many, price] = [inBoth((locale) => numberText(Math.round(bought / each), locale)), money(each)];
    return pair(
      `environ ${many.fr} clics de plus par mois à ${price.fr}`,
      `about ${many.en} more clicks a month at ${price.en}`,
    );
  }
  const hours = company.hourlyCost > 0 ? (added - bought) / company.hourlyCost : 0;
  const work = inBoth((locale) => numberText(hours, locale, hours < 10 ? 1 : 0));
  const spent = money(bought);
  const relays = relaysLeft(company, channelId) > 0;
  const on = relays
    ? pair('pour demander aux autres relais', 'to ask the other relays')
    : pair('pour refaire ce qui s’y fait déjà', 'to do more of what is done there');
  const parts = [
    ...(hours >= leastHours ? [pair(`${work.fr} h de travail`, `${work.en} hours of work`)] : []),
    ...(bought >= 1 ? [pair(`${spent.fr} d’achats`, `${spent.en} of purchases`)] : []),
  ];
  return inBoth(
    (locale) =>
      `${parts.map((one) => one[locale]).join(locale === 'fr' ? ' et ' : ' and ')} ${locale === 'fr' ? 'de plus par mois' : 'more a month'} ${on[locale]}`,
  );
}

/** Hours under which work is not worth a word. */
const leastHours = 0.1;
