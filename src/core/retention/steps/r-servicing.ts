import { email } from '../../planning/messages/forms/sent/email.ts';
import { factLines, priceLines } from '../../planning/messages/wordings.ts';
import { both } from '../../planning/pieces/both.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rServicing = defineStep({
  id: 'R-SERVICING',
  family: 'path',
  roles: { servicing: 1, continuity: 2 },
  title: pair('date d’entretien de ce qui a été acheté', 'servicing date of what was bought'),
  event: pair('avant la date d’entretien conseillée', 'before the recommended servicing date'),
  delayHours: 0,
  timing: 'next_use',
  about: 'servicing',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-SERVICED'],
  hours: { low: 2, mode: 4, high: 8 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('entretien réservé ou désinscription', 'servicing booked or unsubscribe'),
  fits: ({ later }) => later.servicing !== null,
  change: pair(
    'Noter la date d’entretien à la vente, puis proposer un créneau dans les mois où l’atelier a de la place.',
    'Record the servicing date at the sale, then offer a slot in the months when there is room for it.',
  ),
  sent: true,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        both(say`${p.offer} : choisissez votre date.`, say`${p.offer}: pick your date.`),
        both(say`Le moment de l’entretien approche.`, say`Servicing time is near.`),
      ],
      lines: [
        [
          both(
            say`Choisissez une date qui vous arrange ; vous recevez ensuite la marche à suivre.`,
            say`Pick a date that suits you; you then receive what to do.`,
          ),
        ],
        [...factLines(p)],
        [...priceLines(p)],
      ],
      calls: [
        both(call`Choisir une date`, call`Pick a date`),
        both(call`Me le rappeler plus tard`, call`Remind me later`),
      ],
    }),
  },
});
