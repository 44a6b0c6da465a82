import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { call, say } from '../../planning/pieces/piece.ts';
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
  text: {
    form: email(),
    copy: () => ({
      hooks: [
        both(say`Votre rendez-vous approche.`, say`Your appointment is coming up.`),
        both(say`Votre devis vous attend.`, say`Your quote is waiting for you.`),
      ],
      lines: [
        [
          both(
            say`Vous pouvez confirmer, déplacer ou annuler en un clic, sans explication.`,
            say`You can confirm, move or cancel in one click, no explanation needed.`,
          ),
        ],
      ],
      calls: [both(call`Confirmer ou déplacer`, call`Confirm or move`)],
    }),
  },
});
