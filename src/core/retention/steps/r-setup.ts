import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rSetup = defineStep({
  id: 'R-SETUP',
  family: 'onboarding',
  roles: { first_use: 1 },
  title: pair('parcours guidé de prise en main', 'guided set-up'),
  task: pair(
    'Guidez les premiers pas de chaque client en trois étapes',
    'Guide the first steps of each customer in three stages',
  ),
  event: pair('première connexion', 'first login'),
  delayHours: 0,
  isOnEvent: true,
  channel: 'CH-APP',
  kpis: ['K-ACTIV', 'K-TTV'],
  hours: { low: 10, mode: 20, high: 32 },
  skill: 'dev',
  consent: 'contract',
  exit: pair('première action utile faite', 'first useful action done'),
  fits: (reach) => reach.software && reach.subscription,
  change: pair(
    'Trois étapes visibles, un exemple rempli, un premier résultat publié ; chaque étape peut être reprise plus tard.',
    'Three visible steps, a filled example, a first published result; each step can be resumed later.',
  ),
  text: null,
});
