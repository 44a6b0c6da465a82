import { textMessageChannelId } from '../../framework/channel-ids.ts';
import { isEmailChannel } from '../../framework/channels.ts';
import { countedCustomers } from '../../planning/context/company-reach.ts';
import type { Counter } from '../../framework/counters/read-counters.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, named } from '../amounts.ts';
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
  needs: ['company', 'counters', 'yearMargin', 'amounts'],
  find: ({ company, counters, yearMargin, amounts }) => {
    const customers = countedCustomers(company) ?? null;
    const lists = company.channels.filter(
      ({ typeId, status }) => (isEmailChannel(typeId) || typeId === textMessageChannelId) && status !== 'absent',
    );
    const allowed = lists.filter(({ consent }) => consent !== undefined && consent !== 'none');
    const reachable = allowed.reduce((most, one) => Math.max(most, one.audienceSize ?? 0), 0);
    const waiting = counters.find(({ role }) => role === 'unrecorded-consent');
    if (customers === null || customers - reachable < leastGap) return [];
    const gap = customers - reachable;
    const onPaper =
      waiting === undefined
        ? pair('', '')
        : pair(
            ` « ${waiting.label} » : ${count(waiting.count).fr}. Les saisir porterait la liste de ${count(reachable).fr} à ${count(reachable + waiting.count).fr} au plus.`,
            ` “${waiting.label}”: ${count(waiting.count).en}. Entering them would take the list from ${count(reachable).en} to ${count(reachable + waiting.count).en} at most.`,
          );
    // One contact in a hundred comes back for each year of letters (working assumption).
    const money = (gap * 0.01 * yearMargin) / 12;
    return [
      {
        title: pair(
          `${count(gap).fr} de vos ${count(customers).fr} clients ne peuvent recevoir aucun message de vous`,
          `${count(gap).en} of your ${count(customers).en} customers can get no message from you`,
        ),
        argument: pair(
          `Sans accord enregistré, le plan de fidélité s’adresse à une partie seulement de ceux qui ont déjà payé. Un sur cent qui reviendrait grâce à un message vaut ${amounts.money(money).fr} de marge par mois.${onPaper.fr}`,
          `Without a recorded consent, the retention plan speaks to a part only of those who already paid. One in a hundred who would come back thanks to a message is worth ${amounts.money(money).en} of margin a month.${onPaper.en}`,
        ),
        remedy: waiting === undefined ? ask : enter(waiting),
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
          ...(waiting === undefined ? [] : [{ label: named(waiting.label), value: waiting.count }]),
        ]),
        answeredBy: ({ channelIds, kind }) =>
          kind === 'retention' && channelIds.some((id) => isEmailChannel(id) || id === textMessageChannelId),
      },
    ];
  },
});

const ask = pair(
  'Demander l’accord à chaque achat et au comptoir, avec une phrase qui dit ce que l’on enverra et à quel rythme',
  'Ask for consent at the purchase and at the counter, with a sentence that says what will be sent and how often',
);

/** Minutes to enter one consent (working assumption). */
const minutesEach = 2;

function enter({ count: papers }: Counter): Text {
  const hours = count((papers * minutesEach) / 60);
  return pair(
    `Saisir d’abord les accords déjà donnés, environ ${hours.fr} heures, puis demander l’accord à chaque achat`,
    `Enter the consents that were given first, about ${hours.en} hours, then ask for consent at each purchase`,
  );
}
