import { channelNameOf } from '../../framework/channel-name.ts';
import { channelCounters } from '../../framework/counters/read-counters.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import type { Company } from '../../framework/company/company.ts';
import { conversionsOf } from '../../framework/traffic.ts';
import { pair } from '../../values/text.ts';
import { count, named, share } from '../amounts.ts';
import { isBudgetOf } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Requests that no offer answers, by the words of those who count them. */
const offTarget =
  /\b(not (our|ours|for us|what we)|wrong (trade|number|service)|irrelevant|out of (area|scope)|outside our|spam|looking for (a job|free)|hors (sujet|zone|secteur|cible)|pas (notre|pour nous)|gratuit\w*|for free|is it free)\b/;

/** Part of the requests of a channel from which its words are to be changed (working assumption). */
const leastShare = 0.2;

interface Row {
  readonly channelId: string;
  readonly label: string;
  readonly part: number;
  readonly all: number;
}

/** Requests of one channel that are not for this company. */
export const requestsOffTarget = defineInsight({
  id: 'requests-off-target',
  subject: 'targeting',
  aim: 'acquire',
  title: pair('Des demandes qui ne sont pas pour vous', 'Requests that are not for you'),
  project: pair('Ne plus payer les demandes des autres', 'Stop paying for requests of others'),
  needs: ['company', 'costs', 'amounts'],
  find: ({ company, costs, amounts }) =>
    rowsOf(company).map(({ channelId, label, part, all }) => {
      const channel = channelNameOf(company, channelId);
      const cost = costs.channels.find((one) => one.channelId === channelId)?.cost ?? 0;
      const wasted = (cost * part) / all / company.period.baselineMonths;
      const spent =
        wasted > 0
          ? pair(
              ` Leur part du coût du canal est de ${amounts.money(wasted).fr} par mois.`,
              ` Their part of the cost of the channel is ${amounts.money(wasted).en} a month.`,
            )
          : pair('', '');
      return {
        about: channelId,
        title: pair(
          `${count(part).fr} des ${count(all).fr} demandes de « ${channel.fr} » (${share(part / all).fr}) ne sont pas pour vous : « ${label} »`,
          `${count(part).en} of the ${count(all).en} requests of “${channel.en}” (${share(part / all).en}) are not for you: “${label}”`,
        ),
        argument: pair(
          `Le taux de ce canal n’est pas celui de votre offre : il dit que ses mots attirent d’autres personnes.${spent.fr} Les exclure coûte une heure.`,
          `The rate of this channel is not that of your offer: its words attract other people.${spent.en} Excluding them takes an hour.`,
        ),
        remedy: pair(
          `Exclure les mots de ces demandes, dire dans l’annonce à qui l’offre s’adresse et ce qu’elle ne fait pas, puis recompter après quatre semaines`,
          `Exclude the words of these requests, say in the advert whom the offer is for and what it does not do, then count again after four weeks`,
        ),
        moneyPerMonth: wasted > 0 ? wasted : null,
        customersPerMonth: null,
        certainty: 0.85,
        evidence: [
          pair(
            `${channel.fr}, ${label} : ${count(part).fr} sur ${count(all).fr}`,
            `${channel.en}, ${label}: ${count(part).en} of ${count(all).en}`,
          ),
        ],
        chart: barChart(pair('Demandes du canal', 'Requests of the channel'), 'count', [
          { label: pair('toutes', 'all'), value: all },
          { label: named(label), value: part, strong: true },
        ]),
        answeredBy: isBudgetOf(company.channels.filter(({ id }) => id === channelId).map(({ typeId }) => typeId)),
      };
    }),
});

function rowsOf(company: Company): Row[] {
  return channelCounters(company).flatMap(({ channelId, counters }) => {
    const channel = company.channels.find(({ id }) => id === channelId);
    const all = channel === undefined ? null : conversionsOf(channel.metrics);
    return counters.flatMap(({ label, count: part, unit }): Row[] =>
      unit === 'count' &&
      offTarget.test(plainText(label)) &&
      typeof all === 'number' &&
      part <= all &&
      part >= leastShare * all
        ? [{ channelId, label, part, all }]
        : [],
    );
  });
}
