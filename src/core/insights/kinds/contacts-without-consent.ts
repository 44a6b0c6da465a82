import { isEmailChannel } from '../../framework/channels.ts';
import { countedCustomers } from '../../planning/context/company-reach.ts';
import { pair } from '../../values/text.ts';
import { count } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Contacts missing from which the gap is worth a campaign of consent (working assumption). */
const leastGap = 30;

/** Customers that may not be written to: no consent, or no address. */
export const contactsWithoutConsent = defineInsight({
  id: 'contacts-without-consent',
  subject: 'contacts',
  aim: 'keep',
  title: pair('Des clients à qui l’on ne peut pas écrire', 'Customers who may not be written to'),
  project: pair('Obtenir le droit d’écrire', 'Get the right to write'),
  needs: ['company', 'yearMargin', 'amounts'],
  find: ({ company, yearMargin, amounts }) => {
    const customers = countedCustomers(company) ?? null;
    const lists = company.channels.filter(({ typeId, status }) => isEmailChannel(typeId) && status !== 'absent');
    const list = lists.reduce((most, one) => Math.max(most, one.audienceSize ?? 0), 0);
    const reachable = lists.some(({ consent }) => consent === undefined || consent === 'none') ? 0 : list;
    if (customers === null || customers - reachable < leastGap) return [];
    const gap = customers - reachable;
    // One contact in a hundred comes back for each year of letters (working assumption).
    const money = (gap * 0.01 * yearMargin) / 12;
    return [
      {
        title: pair(
          `${count(gap).fr} de vos ${count(customers).fr} clients ne peuvent recevoir aucun message de vous`,
          `${count(gap).en} of your ${count(customers).en} customers can get no message from you`,
        ),
        argument: pair(
          `Sans accord enregistré, le plan de fidélité s’adresse à une partie seulement de ceux qui ont déjà payé. Un sur cent qui reviendrait grâce à un message vaut ${amounts.money(money).fr} de marge par mois.`,
          `Without a recorded consent, the retention plan speaks to a part only of those who already paid. One in a hundred who would come back thanks to a message is worth ${amounts.money(money).en} of margin a month.`,
        ),
        remedy: pair(
          'Demander l’accord au moment de l’achat et au comptoir, avec une phrase qui dit ce que l’on enverra et à quel rythme',
          'Ask for consent at the purchase and at the counter, with a sentence that says what will be sent and how often',
        ),
        moneyPerMonth: money,
        customersPerMonth: null,
        certainty: 0.5,
        evidence: [
          pair(
            `${count(reachable).fr} contacts avec accord connu`,
            `${count(reachable).en} contacts with a known consent`,
          ),
        ],
        chart: barChart(pair('Clients et contacts', 'Customers and contacts'), 'count', [
          { label: pair('clients', 'customers'), value: customers },
          { label: pair('contacts avec accord', 'contacts with consent'), value: reachable, strong: true },
        ]),
        answeredBy: ({ channelIds, kind }) => kind === 'retention' && channelIds.some(isEmailChannel),
      },
    ];
  },
});
