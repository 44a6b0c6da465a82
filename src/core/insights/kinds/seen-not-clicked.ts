import { searchChannelId } from '../../framework/channel-ids.ts';
import { clickRate } from '../../semantics/click-rate.ts';
import { pair } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { usesChannel } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Part of the expected clicks under which titles and descriptions are to blame. */
const weakPart = 0.6;
const leastImpressions = 1000;

/** Pages shown in results and clicked less than their position would give. */
export const seenNotClicked = defineInsight({
  id: 'seen-not-clicked',
  subject: 'snippet',
  aim: 'acquire',
  title: pair('Vu, mais pas cliqué', 'Seen and not clicked'),
  project: pair('Récrire les titres que l’on voit sans cliquer', 'Rewrite the titles that are seen and not clicked'),
  needs: ['company', 'totals', 'economics'],
  find: ({ company, totals, economics }) => {
    const search = company.channels.find(({ typeId }) => typeId === searchChannelId);
    const { gscImpressions: seen, gscClicks: clicks, gscAvgPosition: position, sessions } = search?.metrics ?? {};
    if (!seen || clicks === undefined || clicks === null || !position || search?.gscAnomalyOverlap) return [];
    const expected = clickRate(position);
    const own = clicks / seen;
    if (seen < leastImpressions || own >= weakPart * expected) return [];
    const missed = (seen * (expected - own)) / totals.months;
    const perVisit = search?.metrics.newCustomers && sessions ? search.metrics.newCustomers / sessions : null;
    const customers = perVisit === null ? null : missed * perVisit;
    return [
      {
        title: pair(
          `Vos pages sont vues ${count(seen).fr} fois dans les résultats et cliquées ${share(own).fr} du temps, là où leur position en donnerait ${share(expected).fr}`,
          `Your pages are seen ${count(seen).en} times in results and clicked ${share(own).en} of the time, where their position would give ${share(expected).en}`,
        ),
        argument: pair(
          `Le classement est déjà gagné : c’est le titre et la description qui ne donnent pas envie. ${count(missed).fr} visites par mois se perdent là.`,
          `The ranking is already won: title and description do not make people want to click. ${count(missed).en} visits a month are lost there.`,
        ),
        remedy: pair(
          'Récrire le titre et la description des pages les plus vues : la question posée, la preuve, le lieu ou le prix',
          'Rewrite the title and description of the most seen pages: the question asked, the proof, the place or the price',
        ),
        moneyPerMonth: customers === null ? null : customers * economics.ltv,
        customersPerMonth: customers,
        certainty: 0.5,
        evidence: [
          pair(
            `${count(clicks).fr} clics pour ${count(seen).fr} affichages, position moyenne ${count(position).fr}`,
            `${count(clicks).en} clicks for ${count(seen).en} impressions, mean position ${count(position).en}`,
          ),
        ],
        chart: barChart(pair('Part des affichages cliqués', 'Share of impressions that are clicked'), 'share', [
          { label: pair('aujourd’hui', 'today'), value: own, strong: true },
          { label: pair('usuel à cette position', 'usual at this position'), value: expected },
        ]),
        answeredBy: usesChannel(searchChannelId),
      },
    ];
  },
});
