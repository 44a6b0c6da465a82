import { pair, type Text } from '../values/text.ts';
import type { ReferralFacts } from './referral-programme.ts';

type Facts = Pick<ReferralFacts, 'business' | 'subscription'>;

/** Rules against fraud that several programmes share, in the terms of those who buy. */
export const oneAccount = ({ business }: Facts): Text =>
  business
    ? pair(
        'Un seul compte par entreprise ; une entreprise ne se recommande pas elle-même.',
        'One account per company; a company does not refer itself.',
      )
    : pair(
        'Un seul compte par personne et par foyer ; l’auto-parrainage est annulé.',
        'One account per person and household; self-referral is cancelled.',
      );

/** When a reward is due: no right of withdrawal protects a business buyer. */
export function afterPayment({ business, subscription }: Facts): Text {
  if (subscription)
    return pair('La récompense est due après le premier mois payé.', 'The reward is due after the first paid month.');
  return business
    ? pair('La récompense est due après le paiement de la facture.', 'The reward is due once the invoice is paid.')
    : pair(
        'La récompense est due après le paiement et la fin du délai de rétractation, s’il y en a un.',
        'The reward is due after payment and the end of the withdrawal period, where there is one.',
      );
}

export const yearlyCap = (): Text =>
  pair('Plafond annuel par parrain, vérifié chaque mois.', 'Yearly cap per referrer, checked each month.');

export const anyRating = (): Text =>
  pair(
    'La récompense est la même quelle que soit la note, et chaque avis récompensé le dit.',
    'The reward is the same whatever the rating, and every rewarded review says so.',
  );
