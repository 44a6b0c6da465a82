import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vBookremind = defineLever({
  id: 'V-BOOKREMIND',
  reliesOn: ['appointment'],
  family: 'notification',
  title: pair('rappel de rendez-vous', 'appointment reminder'),
  effect: span(0, 0.04, 0.08),
  successProbability: 0.6,
  hours: span(2, 3, 6),
  skill: 'email',
  kpis: ['K-CR'],
  channel: 'CH-EMAIL-AUTO',
  legal: ['L-EMAIL'],
  repairs: /rendez vous|appointments?|no ?shows?|bookings?|reservations?/,
  change: () =>
    pair(
      'Un rappel deux jours avant, avec un lien pour déplacer ; la place libérée va à la liste d’attente.',
      'A reminder two days before with a link to move it; the freed place goes to the waiting list.',
    ),
  friction: () => ({
    evidenceIds: ['model:appointment'],
    description: pair(
      'Vos clients viennent à une date convenue ; aucun rappel n’est compté.',
      'Your customers come on an agreed date; no reminder is counted.',
    ),
  }),
  text: {
    form: email(),
    copy: () => ({
      hooks: [
        both(say`Votre rendez-vous approche.`, say`Your appointment is coming up.`),
        both(say`Toujours d’accord pour la date prévue ?`, say`Is the date still right for you?`),
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
