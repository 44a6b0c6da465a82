import { pair } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { isRetention } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Part of the customers who do not come back that a path to the second purchase is counted to win (working assumption). */
const recoverable = 0.05;
/** A repeat rate from which the second purchase is no longer the problem. */
const soundRate = 0.6;

/** Customers who buy once: the second purchase costs no acquisition. */
export const secondPurchase = defineInsight({
  id: 'second-purchase',
  subject: 'retention',
  aim: 'keep',
  title: pair('La deuxième commande', 'The second purchase'),
  project: pair('Ouvrir le chemin du deuxième achat', 'Open the path to a second purchase'),
  needs: ['company', 'counters', 'amounts'],
  find: ({ company: { economics }, counters, amounts }) => {
    // Those who came back are counted: another kind concludes from the count.
    const isCounted = counters.some(({ role, whole }) => role === 'returned' && whole !== null);
    if (economics.model !== 'transactional' || isCounted) return [];
    const { repeatRate12m: rate, activeCustomers12m: customers, aovNet, marginRate } = economics;
    if (rate === undefined || customers === undefined || rate >= soundRate) return [];
    const once = customers * (1 - rate);
    const back = (recoverable * once) / 12;
    const money = back * aovNet * marginRate;
    const [part, many] = [share(1 - rate), count(once)];
    return [
      {
        title: pair(
          `${part.fr} de vos clients de l’année ne sont pas revenus`,
          `${part.en} of the customers of the year did not come back`,
        ),
        argument: pair(
          `Ce sont ${many.fr} personnes qui vous connaissent, vous ont payé et n’ont rien coûté de plus. En faire revenir une sur vingt vaut ${amounts.money(money).fr} de marge par mois, et chaque retour relève d’autant ce que vous pouvez payer pour un nouveau client.`,
          `They are ${many.en} people who know you, paid you and cost nothing more. Bringing back one in twenty is worth ${amounts.money(money).en} of margin a month, and every return raises what you can pay for a new customer.`,
        ),
        remedy: pair(
          'Ouvrir un chemin de la première à la deuxième commande\u202f: usage, complément, rappel au bon moment',
          'Open a path from the first to the second order: use, complement, reminder at the right time',
        ),
        moneyPerMonth: money,
        customersPerMonth: back,
        certainty: 0.6,
        evidence: [
          pair(
            `${share(rate).fr} des ${count(customers).fr} clients de l’année ont commandé de nouveau`,
            `${share(rate).en} of the ${count(customers).en} customers of the year ordered again`,
          ),
        ],
        chart: barChart(pair('Clients de l’année', 'Customers of the year'), 'count', [
          { label: pair('une seule commande', 'one order'), value: once, strong: true },
          { label: pair('deux ou plus', 'two or more'), value: customers * rate },
        ]),
        answeredBy: isRetention,
      },
    ];
  },
});
