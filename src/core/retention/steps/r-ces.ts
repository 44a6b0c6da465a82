import { satisfaction } from '../../planning/texts/kinds/satisfaction.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCes = defineStep({
  id: 'R-CES',
  family: 'satisfaction',
  isSurvey: true,
  title: pair("mesure de l'effort", 'effort score'),
  task: pair('Demandez si l’aide a été facile à obtenir', 'Ask whether it was easy to get help'),
  event: pair("après une demande d'aide", 'after a support request'),
  delayHours: 24,
  isOnEvent: true,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-CES'],
  hours: { low: 1, mode: 2, high: 3 },
  skill: 'email',
  consent: 'contract',
  exit: pair('réponse', 'answer'),
  fits: (reach) => reach.software,
  change: pair(
    "Une question d'effort à la clôture, lue chaque semaine.",
    'One effort question at closing, read every week.',
  ),
  sent: true,
  text: satisfaction,
});
