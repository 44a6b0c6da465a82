import { newsletterChannelId } from '../../framework/channel-ids.ts';
import { conversionsOf } from '../../framework/traffic.ts';
import { pair } from '../../values/text.ts';
import { count } from '../amounts.ts';
import { usesChannel } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Letters a month under which a list forgets the brand (working assumption). */
const leastLetters = 1;
const leastContacts = 100;
/** Orders by message above which they are those of customers who order anyway, not of the letter (working assumption). */
const mostOrdersByMessage = 0.03;

/** A list of contacts that is hardly written to. */
export const listUnderUsed = defineInsight({
  id: 'list-under-used',
  subject: 'contacts',
  aim: 'keep',
  title: pair('Une liste presque muette', 'A list hardly used'),
  project: pair('Écrire à la liste chaque mois', 'Write to the list each month'),
  needs: ['company', 'totals', 'yearMargin', 'amounts'],
  find: ({ company, totals, yearMargin, amounts }) => {
    const list = company.channels.find(({ typeId }) => typeId === newsletterChannelId);
    const { emailsSent: sent, emailsDelivered: delivered } = list?.metrics ?? {};
    const contacts = list?.audienceSize ?? 0;
    if (list === undefined || list.consent === 'none') return [];
    if (contacts < leastContacts || sent === undefined || sent === null) return [];
    const letters = sent / contacts / totals.months;
    if (letters >= leastLetters) return [];
    const orders = conversionsOf(list.metrics) ?? null;
    const perMessage = orders === null || !delivered ? null : orders / delivered;
    const perLetter = perMessage !== null && perMessage > mostOrdersByMessage ? null : perMessage;
    const more = contacts * (leastLetters - letters);
    const money = perLetter === null ? null : more * perLetter * (yearMargin / 2);
    return [
      {
        title: pair(
          `${count(contacts).fr} contacts ont accepté vos messages et en reçoivent ${count(letters).fr} par mois`,
          `${count(contacts).en} contacts accepted your messages and get ${count(letters).en} a month`,
        ),
        argument: pair(
          `Ces adresses sont à vous : aucun réseau ni moteur ne peut vous en priver, et vous leur écrivez à peine. ${money === null ? 'Compter les commandes qui en viennent dira ce qu’elles valent.' : `Une lettre par mois au rendement mesuré ajouterait ${amounts.money(money).fr} de marge par mois.`}`,
          `These addresses are yours: no network or search engine can take them away, and you hardly write to them. ${money === null ? 'Counting the orders that come from it will tell what they are worth.' : `One letter a month at the measured rate would add ${amounts.money(money).en} of margin a month.`}`,
        ),
        remedy: pair(
          'Envoyer une lettre utile par mois, à date fixe, avec une seule suite proposée',
          'Send one useful letter a month, on a fixed date, with one next step',
        ),
        moneyPerMonth: money,
        customersPerMonth: null,
        certainty: 0.5,
        evidence: [
          pair(
            `${count(sent).fr} messages envoyés en ${totals.months} mois`,
            `${count(sent).en} messages sent in ${totals.months} months`,
          ),
        ],
        chart: barChart(pair('Lettres par mois et par contact', 'Letters a month and contact'), 'count', [
          { label: pair('aujourd’hui', 'today'), value: letters, strong: true },
          { label: pair('usage sain', 'sound use'), value: leastLetters },
        ]),
        answeredBy: usesChannel(newsletterChannelId),
      },
    ];
  },
});
