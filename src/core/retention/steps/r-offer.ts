import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rOffer = defineStep({
  id: 'R-OFFER',
  family: 'information',
  roles: { novelty: 2 },
  title: pair('nouveauté en avant-première', 'early access'),
  event: pair('lancement', 'launch'),
  delayHours: 0,
  channel: 'CH-EMAIL-NL',
  kpis: ['K-EMAIL-CR', 'K-REPEAT-12M'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair("achat ou fin de l'avant-première", 'purchase or end of early access'),
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.commerce,
  message: (about) => ({
    hook: pair('Vous la voyez avant tout le monde.', 'You see it before anyone else.'),
    body: pair(
      `Une nouvelle pièce arrive, en petite série, et vous pouvez la choisir avant son annonce. Vous y retrouverez ce qui compte pour vous : ${about.proof}. Aucune remise, seulement le choix.`,
      `A new item is coming in a short run, and you can choose it before it is announced. You will find in it what matters to you: ${about.proof}. No discount, only the choice.`,
    ),
    cta: pair('Choisir la vôtre', 'Choose yours'),
  }),
  change: pair(
    'Réserver la nouveauté aux clients pendant quelques jours, sans remise.',
    'Keep the novelty for customers for a few days, without a discount.',
  ),
});
