import { confirmation } from '../../planning/texts/kinds/confirmation.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rWelcome = defineStep({
  id: 'R-WELCOME',
  family: 'onboarding',
  roles: { welcome: 1 },
  title: pair('message de bienvenue et prochaine étape', 'welcome message and next step'),
  task: pair(
    'Accueillez chaque client et dites-lui ce qui vient ensuite',
    'Welcome each customer and say what comes next',
  ),
  event: pair('première commande', 'first order'),
  delayHours: 0,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-NEXT-DONE'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'email',
  consent: 'contract',
  exit: pair('lien suivi ou message ouvert au support', 'link followed or support contacted'),
  change: pair(
    "Remplacer l'accusé de réception par un message qui dit la suite, la date et qui répond.",
    'Replace the plain receipt by a message that says what happens next, when, and who answers.',
  ),
  sent: true,
  text: confirmation,
});
