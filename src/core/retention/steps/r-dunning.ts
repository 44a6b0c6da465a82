import { failedPayment } from '../../planning/texts/kinds/failed-payment.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rDunning = defineStep({
  id: 'R-DUNNING',
  family: 'path',
  roles: { continuity: 1 },
  title: pair('paiement refusé : relances', 'failed payment follow-up'),
  task: pair('Relancez sans tarder chaque paiement refusé', 'Follow up each failed payment without delay'),
  event: pair('paiement refusé', 'failed payment'),
  delayHours: 1,
  isOnEvent: true,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-RECOVER', 'K-CHURN-INV'],
  hours: { low: 3, mode: 6, high: 10 },
  skill: 'dev',
  consent: 'contract',
  exit: pair('paiement réussi ou abonnement suspendu', 'payment succeeded or plan paused'),
  fits: ({ subscription, payment }) => subscription && payment !== null,
  change: pair(
    'Nouvelle tentative planifiée, moyen de paiement à jour en une page, aucune coupure avant le délai annoncé.',
    'Scheduled retry, payment updated in one page, no cut-off before the announced delay.',
  ),
  sent: true,
  text: failedPayment,
});
