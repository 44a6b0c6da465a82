import { pair } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { isRetention } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Part of the lost customers that a better follow-up is counted to keep (working assumption). */
const recoverable = 0.1;
/** Customers lost for each one won from which growth no longer shows. */
const leastLost = 0.5;

/** A subscription that loses nearly as many customers as it wins. */
export const churnEatsGrowth = defineInsight({
  id: 'churn-eats-growth',
  subject: 'retention',
  aim: 'keep',
  title: pair('Des départs qui mangent la croissance', 'Departures that eat the growth'),
  project: pair('Arrêter les départs', 'Stop the departures'),
  needs: ['company', 'totals', 'economics', 'amounts'],
  find: ({ company: { economics: own }, totals, economics, amounts }) => {
    if (own.model !== 'subscription' || own.lostInPeriod === undefined || !totals.newCustomers) return [];
    const lost = own.lostInPeriod;
    const won = totals.newCustomers;
    if (lost / won < leastLost) return [];
    const kept = (recoverable * lost) / totals.months;
    const money = kept * economics.ltv;
    return [
      {
        title: pair(
          `${count(won).fr} clients gagnés, ${count(lost).fr} perdus en ${totals.months} mois : l’acquisition ne fait que remplacer les départs`,
          `${count(won).en} customers won, ${count(lost).en} lost in ${totals.months} months: acquisition only replaces departures`,
        ),
        argument: pair(
          `Chaque client perdu emporte ${amounts.money(economics.ltv).fr} de marge à venir. En garder un sur dix vaut ${count(kept).fr} clients par mois, sans rien dépenser pour les trouver : c’est moins cher que n’importe quel canal.`,
          `Each lost customer takes ${amounts.money(economics.ltv).en} of future margin away. Keeping one in ten is worth ${count(kept).en} customers a month, with nothing spent to find them: cheaper than any channel.`,
        ),
        remedy: pair(
          'Faire passer la rétention avant l’acquisition : mise en route accompagnée, paiement refusé rattrapé, raison demandée à chaque départ',
          'Put retention before acquisition: guided start, failed payments recovered, a reason asked at each departure',
        ),
        moneyPerMonth: money,
        customersPerMonth: kept,
        certainty: 0.85,
        evidence: [
          pair(
            `${share(own.monthlyChurn).fr} des clients partent chaque mois`,
            `${share(own.monthlyChurn).en} of customers leave each month`,
          ),
        ],
        chart: barChart(pair('Clients gagnés et perdus', 'Customers won and lost'), 'count', [
          { label: pair('gagnés', 'won'), value: won },
          { label: pair('perdus', 'lost'), value: lost, strong: true },
        ]),
        answeredBy: isRetention,
      },
    ];
  },
});
