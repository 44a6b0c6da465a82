import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rAccount = defineStep({
  id: 'R-ACCOUNT',
  reliesOn: ['basket'],
  family: 'onboarding',
  roles: { self_service: 2 },
  title: pair('création de compte après achat', 'account after purchase'),
  task: pair('Proposez de créer un compte juste après l’achat', 'Offer to create an account just after the purchase'),
  event: pair('page de confirmation', 'confirmation page'),
  delayHours: 1,
  channel: 'CH-SITE',
  kpis: ['K-ACC'],
  hours: { low: 2, mode: 4, high: 6 },
  skill: 'dev',
  consent: 'contract',
  exit: pair('compte créé ou refus', 'account created or declined'),
  fits: (reach) => reach.commerce,
  change: pair(
    "Proposer, sur la page de confirmation, un compte créé en un clic, avec ce qu'il apporte ; jamais avant le paiement.",
    'Offer, on the confirmation page, an account in one click with what it brings; never before payment.',
  ),
  text: null,
});
