import { referralChannelId } from '../framework/channel-ids.ts';
import { channelName } from '../framework/channel-name.ts';
import type { Company, CompanyChannel } from '../framework/company/company.ts';
import { countedReferrals, isSender, isWordOfMouth } from '../framework/counters/counted-referrals.ts';
import { plainText } from '../framework/counters/plain-words.ts';
import { lineCost } from '../framework/economics/acquisition-costs.ts';
import { typesetText } from '../language/typeset.ts';
import type { ExistingReferral } from '../planning/plan/details/referral-summary.ts';
import type { Steering } from '../planning/plan/steering.ts';
import { majorUnits, minorUnits, moneyOf, showMoney } from '../values/money.ts';
import { sum } from '../values/sum.ts';
import { inBoth, pair, type Text } from '../values/text.ts';

/** Who sends customers already: the channel of referral, the partners who are not paid by the sale, else a counter. */
export function existingReferrals(company: Company, steering: Steering): ExistingReferral[] {
  const { newCustomers, byCustomers, partnerIds } = countedReferrals(company);
  const isSource = ({ id, typeId, metrics }: CompanyChannel): boolean =>
    (metrics.newCustomers ?? 0) > 0 && (typeId === referralChannelId || partnerIds.includes(id));
  const channels = company.channels.filter(
    (one) => (isSource(one) || isWordOfMouth(one)) && !intermediarySign.test(plainText(one.name ?? '')),
  );
  const share = (customers: number): number | null =>
    newCustomers === null || newCustomers < customers || newCustomers === 0 ? null : customers / newCustomers;
  const rows = channels.map((channel): ExistingReferral => {
    const customers = channel.metrics.newCustomers ?? 0;
    const cost = costOfOne(company, steering, channel);
    return {
      channelId: channel.id,
      name: channelName(channel),
      customers,
      share: share(customers),
      cost: cost === null ? null : minorUnits(cost, company.organisation.currency),
      verdict: typesetText(
        isSender(channel.typeId)
          ? joinedPair(verdictOn(company, steering, channel, cost), exchange(channel))
          : verdictOn(company, steering, channel, cost),
      ),
    };
  });
  const isCounted = channels.some((one) => one.typeId === referralChannelId || isWordOfMouth(one));
  const inUnits = company.channels.flatMap((channel): ExistingReferral[] => {
    const [label, count] =
      Object.entries(channel.ownMetrics ?? {}).find(([, value]) => typeof value === 'number' && value > 0) ?? [];
    return channel.typeId !== referralChannelId || channels.includes(channel) || typeof count !== 'number'
      ? []
      : [
          {
            channelId: channel.id,
            name: inBoth((locale) => `${channelName(channel)[locale]} (${label ?? ''})`),
            customers: count,
            share: null,
            cost: null,
            verdict: typesetText(unpaid),
          },
        ];
  });
  const counter: ExistingReferral[] =
    byCustomers === null || isCounted || inUnits.length > 0
      ? []
      : [
          {
            channelId: null,
            name: pair('Par un autre client', 'Through another customer'),
            customers: byCustomers,
            share: share(byCustomers),
            cost: null,
            verdict: typesetText(unpaid),
          },
        ];
  return [...rows, ...inUnits, ...joining(company), ...counter].sort((a, b) => b.customers - a.customers);
}

const joinedPair = (first: Text, second: Text): Text => inBoth((locale) => `${first[locale]} ${second[locale]}`);

/** What relays bring beside customers, by the name of the metric. */
const joins = [
  ['volunteers', pair('bénévoles', 'volunteers')],
  ['donations', pair('dons', 'gifts')],
  ['memberships', pair('adhésions', 'memberships')],
] as const;

/** The relays that bring people who help, give or join, and no customer. */
function joining({ channels }: Company): ExistingReferral[] {
  const relays = channels.filter(
    ({ typeId, status, metrics }) => isSender(typeId) && status === 'active' && !metrics.newCustomers,
  );
  return relays.flatMap((channel) =>
    joins.flatMap(([metric, what]): ExistingReferral[] => {
      const count = channel.metrics[metric] ?? 0;
      const name = inBoth((locale) => `${channelName(channel)[locale]} (${what[locale]})`);
      return count <= 0
        ? []
        : [
            {
              channelId: channel.id,
              name,
              customers: count,
              share: null,
              cost: null,
              verdict: typesetText(exchange(channel)),
            },
          ];
    }),
  );
}

/** Sites and agents that sell for the company: they recommend nobody. */
const intermediarySign =
  /\b(plateformes?|platforms?|market ?places?|booking|reservation sites?|travel sites?|agents? at|agents? a \d|prend \d+|takes \d+)\b/;

/** What somebody who sends people receives, in the name of a channel. */
const receivesSign =
  /%|\b(offert\w*|cadeaux?|remises?|commissions?|free|gifts?|vouchers?|credits?|discounts?|rewards?)\b/iu;

/** What is handed over to a relay, and what comes back to it; what it is given is said to the person whom it sends. */
const exchange = ({ name = '' }: CompanyChannel): Text =>
  receivesSign.test(name)
    ? pair(
        'Ce qu’il reçoit se dit à la personne envoyée, sur la carte ou la page qu’on lui remet.',
        'What they receive is said to the person they send, on the card or page handed over.',
      )
    : pair(
        'À lui remettre : une page à jour et une carte ; en retour, un merci à chaque envoi, sans rien dire de la personne.',
        'To hand over: an up-to-date page and a card; in return, thanks for each person sent, and nothing about that person.',
      );

/** Cost of one customer: that of the channel decisions, else of every line of the file about the channel; currency units. */
function costOfOne(company: Company, steering: Steering, { id, metrics }: CompanyChannel): number | null {
  const decided = steering.channels.find(({ channelId }) => channelId === id)?.cac ?? null;
  if (decided !== null) return majorUnits({ amountMinor: decided, currency: company.organisation.currency });
  const lines = company.costs.filter(({ channelId }) => channelId === id);
  return lines.length === 0 ? null : sum(lines.map((line) => lineCost(line, company))) / (metrics.newCustomers ?? 1);
}

const unpaid = pair(
  'À entretenir : rien n’est compté comme dépensé. Demander à chaque nouveau qui l’envoie, et remercier.',
  'To look after: nothing is counted as spent. Ask everybody new who sent them, and say thanks.',
);

function verdictOn(company: Company, steering: Steering, { id }: CompanyChannel, cost: number | null): Text {
  if (cost === null) return unpaid;
  const money = (value: number): Text =>
    inBoth((locale) => showMoney(moneyOf(value, company.organisation.currency), locale));
  const most = steering.channels.find(({ channelId }) => channelId === id)?.ceiling;
  const limit =
    most === undefined
      ? steering.channelCap
      : majorUnits({ amountMinor: most, currency: company.organisation.currency });
  const [each, cap] = [money(cost), money(limit)];
  const isCut = steering.channels.some(({ channelId, decision }) => channelId === id && decision === 'cut');
  if (isCut || cost > limit)
    return pair(
      `À ramener sous le plafond avant tout nouveau programme : ${each.fr} l’un, pour ${cap.fr} au plus.`,
      `To bring under the ceiling before any new programme: ${each.en} each, for ${cap.en} at most.`,
    );
  return pair(
    `À garder et à annoncer : ${each.fr} l’un, sous le plafond de ${cap.fr}. Ce qui marche passe avant ce qui est nouveau.`,
    `To keep and to announce: ${each.en} each, under the ceiling of ${cap.en}. What works comes before what is new.`,
  );
}
