import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCard = defineStep({
  id: 'R-CARD',
  reliesOn: ['basket'],
  family: 'information',
  title: pair('carte virtuelle de fidélité', 'virtual loyalty card'),
  event: pair('deuxième commande', 'second order'),
  delayHours: 24,
  isOnEvent: true,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-LOY'],
  hours: { low: 4, mode: 8, high: 14 },
  skill: 'dev',
  consent: 'opt_in',
  exit: pair('carte utilisée', 'card used'),
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.commerce && reach.customers >= 3000,
  change: pair(
    'Une carte simple, règle en une phrase, solde visible.',
    'A simple card, one-sentence rule, visible balance.',
  ),
  sent: true,
  text: {
    form: email(),
    copy: () => ({
      hooks: [
        both(say`Votre carte de fidélité est prête.`, say`Your loyalty card is ready.`),
        both(say`Deux fois déjà : merci.`, say`Twice already: thank you.`),
      ],
      lines: [
        [
          both(
            say`La règle tient en une phrase, votre solde se voit à tout moment, et rien n’expire sans un message avant.`,
            say`The rule fits in one sentence, your balance is always visible, and nothing expires without a message first.`,
          ),
        ],
      ],
      calls: [both(call`Voir votre carte`, call`See your card`)],
    }),
  },
});
