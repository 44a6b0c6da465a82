import { appointmentReminder } from '../../planning/texts/kinds/appointment-reminder.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vBookremind = defineLever({
  id: 'V-BOOKREMIND',
  reliesOn: ['appointment'],
  family: 'notification',
  title: pair('rappel de rendez-vous', 'appointment reminder'),
  task: pair('Rappelez chaque rendez-vous deux jours avant', 'Remind people of each appointment two days before'),
  effect: span(0, 0.04, 0.08),
  successProbability: 0.6,
  hours: span(2, 3, 6),
  skill: 'email',
  kpis: ['K-CR'],
  channel: 'CH-EMAIL-AUTO',
  legal: ['L-EMAIL'],
  repairs:
    // a call that nobody answered is no appointment that nobody came to
    /^(?!.*\b(?:calls?|voicemails?|appels?|messages?)\b).*(?:no ?shows?|\bmissed\b.*(?:appointments?|bookings?|visits?)|(?:appointments?|bookings?|visits?).*\bmissed\b|(?:rendez vous|reservations?|visites?).*(?:manques?|oublie|non honor))/,
  replacedBy: {
    cases: /\b(appointments?|bookings?|visits?|rendez vous|reservations?|visites?|seances?)\b/,
    deeds: ['message', 'call'],
  },
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
  text: appointmentReminder,
});
