import { silentQuotes } from '../../planning/texts/kinds/silent-quotes.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vRemind = defineLever({
  id: 'V-REMIND',
  family: 'notification',
  title: pair('relance de chaque devis', 'follow-up of every quote'),
  task: pair('Relancez chaque devis à une date fixée d’avance', 'Follow up every quote on a date set beforehand'),
  effect: span(0, 0.05, 0.1),
  successProbability: 0.6,
  hours: span(2, 4, 6),
  skill: 'email',
  kpis: ['K-QUOTE-CR'],
  channel: 'CH-EMAIL-AUTO',
  isNearestSale: true,
  dueWeek: 2,
  legal: ['L-EMAIL'],
  repairs: /\bdevis\b|\bquotes?\b|proposals?|propositions?/,
  replacedBy: { cases: /\b(quotes?|devis|proposals?|propositions?)\b/, deeds: ['call', 'message'] },
  change: (facts) =>
    pair(
      `Chaque devis a sa date de relance : une réponse à « ${facts.pain} » sous huit jours, un appel d’une personne nommée ensuite, puis une question claire : oui, non, plus tard.`,
      `Every quote has its follow-up date: an answer to “${facts.pain}” within eight days, then a call by a named person, then a plain question: yes, no, later.`,
    ),
  friction: (facts) =>
    facts.quotes
      ? {
          evidenceIds: ['persona:quote'],
          description: pair(
            'Un public achète sur devis ; aucune relance n’est comptée.',
            'One audience buys on quote; no follow-up is counted.',
          ),
        }
      : null,
  text: silentQuotes,
});
