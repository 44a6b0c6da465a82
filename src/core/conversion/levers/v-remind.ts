import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vRemind = defineLever({
  id: 'V-REMIND',
  family: 'notification',
  title: pair('rappel de devis ou de rendez-vous', 'quote or booking reminder'),
  effect: span(0, 0.05, 0.1),
  successProbability: 0.6,
  hours: span(2, 4, 6),
  skill: 'email',
  kpis: ['K-QUOTE-CR'],
  channel: 'CH-EMAIL-AUTO',
  legal: ['L-EMAIL'],
  change: (facts) =>
    pair(
      `Un rappel utile à mi-parcours du devis, avec la réponse à « ${facts.pain} » et un numéro à appeler.`,
      `A useful reminder halfway through the quote, answering “${facts.pain}”, with a number to call.`,
    ),
  friction: (facts) =>
    facts.quotes
      ? {
          evidenceIds: ['persona:quote'],
          description: pair(
            'Un public achète sur devis ; aucun rappel n’est recensé.',
            'One audience buys on quote; no reminder is recorded.',
          ),
        }
      : null,
});
