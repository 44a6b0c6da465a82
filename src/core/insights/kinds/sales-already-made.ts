import { channelNameOf } from '../../framework/channel-name.ts';
import type { Company, CompanyChannel } from '../../framework/company/company.ts';
import { type AlreadyOurs, alreadyOurs } from '../../framework/counters/already-ours.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { channelCounters, type Counter, readCounters } from '../../framework/counters/read-counters.ts';
import { lineCost } from '../../framework/economics/acquisition-costs.ts';
import { sum } from '../../values/sum.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, named, share } from '../amounts.ts';
import { isBudgetOf } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight, type InsightAction } from '../define-insight.ts';
import { orderMargin } from '../own-path.ts';

/** Part from which it is a finding (working assumption). */
const leastShare = 0.2;

/** A channel that is paid for sales already made: people in the basket, customers of before, searches for the name of the company. */
export const salesAlreadyMade = defineInsight({
  id: 'sales-already-made',
  subject: 'already',
  aim: 'acquire',
  title: pair('Un canal payé pour des ventes déjà faites', 'A channel paid for sales already made'),
  project: pair('Ne plus payer des ventes déjà faites', 'Stop paying for sales already made'),
  needs: ['company', 'totals', 'amounts'],
  find: ({ company, totals, amounts }) =>
    alreadyOurs(company)
      .filter((one) => one.share >= leastShare)
      .flatMap((one) => sizeOf(company, one))
      .map(({ one, channel, spent, given, brought, each, wasted, margin, isLosing }) => {
        const name = channelNameOf(company, one.channelId);
        const [part, money, most, net] = [
          share(one.share),
          amounts.money(spent),
          amounts.money(wasted),
          amounts.money(each ?? 0),
        ];
        const remedy = isLosing ? stopText(name) : keepText(name);
        return {
          about: one.channelId,
          title: pair(
            `« ${name.fr} » : ${count(one.count).fr} de ses ${count(one.whole).fr} résultats (${part.fr}) seraient venus sans lui`,
            `“${name.en}”: ${count(one.count).en} of its ${count(one.whole).en} results (${part.en}) would have come without it`,
          ),
          argument: pair(
            `Il coûte ${money.fr}${given > 0 ? `, remises comprises (${amounts.money(given).fr})` : ''}. Il n’apporte au plus que ${count(brought).fr} : ${net.fr} chacun, pour ${amounts.money(margin).fr} de marge sur un achat. ${most.fr} paient des gens qui étaient déjà là (« ${one.label} »). Son coût moyen est donc trompeur.`,
            `It costs ${money.en}${given > 0 ? `, discounts included (${amounts.money(given).en})` : ''}. It brings ${count(brought).en} at most: ${net.en} each, for ${amounts.money(margin).en} of margin on one purchase. ${most.en} pay for people who were there already (“${one.label}”). Its mean cost is therefore misleading.`,
          ),
          remedy,
          moneyPerMonth: wasted / totals.months,
          customersPerMonth: null,
          certainty: 0.75,
          evidence: [
            pair(
              `${one.label} : ${count(one.count).fr} sur ${count(one.whole).fr}`,
              `${one.label}: ${count(one.count).en} of ${count(one.whole).en}`,
            ),
          ],
          chart: barChart(pair('Résultats du canal', 'Results of the channel'), 'count', [
            { label: pair('tous', 'all'), value: one.whole },
            { label: named(one.label), value: one.count, strong: true },
          ]),
          action: actionOf(one, name, remedy),
          answeredBy: isBudgetOf([channel.typeId]),
        };
      }),
});

/** Customers of before: a channel that brings strangers too is kept. */
const customersSign = /\b(stayed|bought|ordered) before\b|\b(existing|returning|anciens?)\b/;
const discountSign = /\b(discount|reduction|remise)\b/;

const codeSign = /\b(codes?|coupons?|promo\w*|vouchers?|bons? de reduction)\b/;

/** What the codes shown by the channel take off its sales; 0 when the file does not count them. */
function discountOf(company: Company, { channelId, label }: AlreadyOurs): number {
  const channel = company.channels.find(({ id }) => id === channelId);
  const whole = readCounters(company).find((one) => one.label === label)?.whole?.label ?? '';
  const isOfCodes = codeSign.test(plainText(`${label} ${whole} ${channel?.name ?? ''}`));
  const rate = readCounters(company).find(({ label, unit }) => unit === 'share' && discountSign.test(plainText(label)));
  const revenue = channel?.metrics.revenueNet;
  return isOfCodes && rate !== undefined && typeof revenue === 'number' ? (revenue * rate.count) / (1 - rate.count) : 0;
}

/** Spending on searches for the name of the company; null when the channel does not count it. */
const ownNameSpend = (company: Company, channelId: string): number | null =>
  channelCounters(company)
    .find((one) => one.channelId === channelId)
    ?.counters.find(
      ({ label, unit }: Counter) => unit === 'money' && /\b(nom|marque|name|brand)\b/.test(plainText(label)),
    )?.count ?? null;

interface Sized {
  readonly one: AlreadyOurs;
  readonly channel: CompanyChannel;
  /** Cost of the channel with the discounts that it gives, currency units. */
  readonly spent: number;
  readonly given: number;
  /** Results that nobody would have had without it. */
  readonly brought: number;
  readonly each: number | null;
  /** Part of the cost that pays for people who were there already. */
  readonly wasted: number;
  readonly margin: number;
  readonly isLosing: boolean;
}

function sizeOf(company: Company, one: AlreadyOurs): Sized[] {
  const channel = company.channels.find(({ id }) => id === one.channelId);
  const lines = company.costs.filter(({ channelId }) => channelId === one.channelId);
  const given = discountOf(company, one);
  const spent = sum(lines.map((line) => lineCost(line, company))) + given;
  if (channel === undefined || spent <= 0) return [];
  const brought = one.whole - one.count;
  const nameSpend = ownNameSpend(company, one.channelId);
  const each = brought > 0 ? (spent - (nameSpend ?? 0)) / brought : null;
  const margin = orderMargin(company);
  const isLosing = each !== null && each > margin && !customersSign.test(plainText(one.label));
  return [{ one, channel, spent, given, brought, each, wasted: nameSpend ?? spent * one.share, margin, isLosing }];
}

const stopText = (name: Text): Text =>
  pair(
    `Arrêter « ${name.fr} » deux semaines et compter les ventes qui manquent vraiment ; retirer d’abord ce qui invite à y passer au moment de payer`,
    `Stop “${name.en}” for two weeks and count the sales that are really missing; first remove what invites people to go there at the time of paying`,
  );
const keepText = (name: Text): Text =>
  pair(
    `Garder « ${name.fr} » pour les inconnus seulement : donner aux clients d’avant une raison de venir en direct, et compter à part ceux qui y reviennent`,
    `Keep “${name.en}” for strangers only: give customers of before a reason to come directly, and count those who return there apart`,
  );

const actionOf = (one: AlreadyOurs, name: Text, remedy: Text): InsightAction => ({
  title: remedy,
  steps: [
    pair(
      'Noter pour deux semaines : commandes de ce canal, et commandes en tout.',
      'Record for two weeks: orders of this channel, and orders in all.',
    ),
    pair(
      'Couper ou réduire deux semaines, sans rien changer d’autre.',
      'Cut or reduce it for two weeks, changing nothing else.',
    ),
    pair(
      'Comparer le total, non le canal : ce qui ne baisse pas venait déjà.',
      'Compare the total, not the channel: what does not fall came anyway.',
    ),
  ],
  done: pair(
    'Les deux totaux sont écrits côte à côte et la décision est datée.',
    'Both totals are written side by side and the decision is dated.',
  ),
  indicator: {
    name: pair(`Part déjà acquise de « ${name.fr} »`, `Part already won of “${name.en}”`),
    unit: 'share',
    start: one.share,
    target: one.share / 2,
  },
  hours: 3,
  skill: 'ads',
});
