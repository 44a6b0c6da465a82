import { pair } from '../values/text.ts';

/** Rules against fraud that several programmes share. */
export const oneAccount = pair(
  "Un seul compte par personne et par foyer ou entreprise ; l'auto-parrainage est annulé.",
  'One account per person and per household or business; self-referral is cancelled.',
);
export const afterPayment = pair(
  'La récompense est due après paiement et fin du délai de rétractation ou du premier mois.',
  'The reward is due after payment and the end of the withdrawal period or first month.',
);
export const yearlyCap = pair(
  'Plafond annuel par parrain, vérifié chaque mois.',
  'Yearly cap per referrer, checked each month.',
);
export const anyRating = pair(
  'La récompense est la même quelle que soit la note, et chaque avis récompensé le dit.',
  'The reward is the same whatever the rating, and every rewarded review says so.',
);
