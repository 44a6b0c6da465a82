import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rDunning = defineStep({
  id: 'R-DUNNING',
  family: 'path',
  roles: { continuity: 1 },
  title: pair('paiement refusé : relances', 'failed payment follow-up'),
  event: pair('paiement refusé', 'failed payment'),
  delayHours: 1,
  isOnEvent: true,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-RECOVER', 'K-CHURN-INV'],
  hours: { low: 3, mode: 6, high: 10 },
  skill: 'dev',
  consent: 'contract',
  exit: pair('paiement réussi ou abonnement suspendu', 'payment succeeded or plan paused'),
  fits: (reach) => reach.subscription,
  change: pair(
    'Nouvelle tentative planifiée, mise à jour de la carte en une page, aucune coupure avant le délai annoncé.',
    'Scheduled retry, card update in one page, no cut-off before the announced delay.',
  ),
  sent: true,
  text: {
    form: email(),
    copy: () => ({
      hooks: [
        both(say`Votre paiement n’est pas passé, rien n’est coupé.`, say`Your payment failed; nothing is cut off.`),
        both(say`Un paiement à reprendre, sans urgence.`, say`A payment to retry, no rush.`),
      ],
      lines: [
        [
          both(
            say`C’est souvent une carte expirée : vous la mettez à jour en une page, sans vous reconnecter.`,
            say`It is often an expired card: you update it on one page, without logging in.`,
          ),
        ],
        [
          both(
            say`Une difficulté ? Dites-le, nous trouvons une date.`,
            say`In difficulty? Say so and we will agree on a date.`,
          ),
        ],
      ],
      calls: [both(call`Mettre à jour votre carte`, call`Update your card`)],
    }),
  },
});
