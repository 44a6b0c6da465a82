import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rReorder = defineStep({
  id: 'R-REORDER',
  reliesOn: ['basket'],
  family: 'path',
  roles: { continuity: 2 },
  title: pair('réassort en un clic', 'one-click reorder'),
  event: pair('délai habituel de réachat moins sept jours', 'usual reorder interval minus seven days'),
  delayHours: 0,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-REPEAT-12M', 'K-REORD'],
  hours: { low: 3, mode: 5, high: 8 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('commande ou désinscription', 'order or unsubscribe'),
  fits: (reach) => reach.commerce,
  message: (about) => ({
    hook: pair('Il vous en manque peut-être une.', 'You may be missing one.'),
    body: pair(
      `Vous pouvez retrouver la même série que votre dernière commande, ou l'assortir : ${about.proof}. Votre panier est déjà rempli avec votre choix précédent, vous n'avez qu'à vérifier les quantités.`,
      `You can find the same series as your last order, or match it: ${about.proof}. Your basket already holds your previous choice; you only check the quantities.`,
    ),
    cta: pair('Reprendre votre dernière commande', 'Repeat your last order'),
  }),
  change: pair(
    'Un lien qui remplit le panier avec la dernière commande, modifiable.',
    'A link that fills the basket with the last order, editable.',
  ),
});
