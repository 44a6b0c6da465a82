import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rDunning = defineStep({
  id: 'R-DUNNING',
  family: 'path',
  roles: { continuity: 1 },
  title: pair('paiement refusé : relances', 'failed payment follow-up'),
  event: pair('paiement refusé', 'failed payment'),
  delayHours: 1,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-CHURN-INV'],
  hours: { low: 3, mode: 6, high: 10 },
  skill: 'dev',
  consent: 'contract',
  exit: pair('paiement réussi ou abonnement suspendu', 'payment succeeded or plan paused'),
  fits: (reach) => reach.software,
  message: () => ({
    hook: pair(
      "Votre paiement n'est pas passé, rien n'est coupé.",
      'Your payment did not go through; nothing has been cut.',
    ),
    body: pair(
      "C'est le plus souvent une carte expirée. Vous pouvez la mettre à jour en une page, sans vous reconnecter. Votre accès reste ouvert pendant le délai indiqué, et une personne vous répond si la situation est plus compliquée.",
      'It is most often an expired card. You can update it on one page without logging in again. Your access stays open during the stated period, and a person answers you if things are more complicated.',
    ),
    cta: pair('Mettre à jour votre carte', 'Update your card'),
  }),
  change: pair(
    'Nouvelle tentative planifiée, mise à jour de la carte en une page, aucune coupure avant le délai annoncé.',
    'Scheduled retry, card update in one page, no cut-off before the announced delay.',
  ),
});
