import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { factLines } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rOffer = defineStep({
  id: 'R-OFFER',
  family: 'information',
  roles: { novelty: 2 },
  title: pair('nouveauté en avant-première', 'early access'),
  event: pair('lancement', 'launch'),
  delayHours: 0,
  isOnEvent: true,
  channel: 'CH-EMAIL-NL',
  kpis: ['K-EMAIL-CR'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair("achat ou fin de l'avant-première", 'purchase or end of early access'),
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.commerce,
  change: pair(
    'Réserver la nouveauté aux clients pendant quelques jours, sans remise.',
    'Keep the novelty for customers for a few days, without a discount.',
  ),
  sent: true,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        both(say`Vous le voyez avant tout le monde.`, say`You see it before anyone else.`),
        both(say`Une nouveauté, montrée d’abord à vous.`, say`Something new, shown to you first.`),
      ],
      lines: [
        [
          both(
            say`Pendant quelques jours, elle vous est réservée ; ni remise ni urgence, seulement le choix.`,
            say`For a few days it is kept for you; no discount, no rush, only the choice.`,
          ),
        ],
        [...factLines(p)],
      ],
      calls: [both(call`La découvrir`, call`See it`)],
    }),
  },
});
