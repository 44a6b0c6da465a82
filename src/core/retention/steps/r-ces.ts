import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCes = defineStep({
  id: 'R-CES',
  family: 'satisfaction',
  isSurvey: true,
  title: pair("mesure de l'effort", 'effort score'),
  event: pair("après une demande d'aide", 'after a support request'),
  delayHours: 24,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-CES'],
  hours: { low: 1, mode: 2, high: 3 },
  skill: 'email',
  consent: 'contract',
  exit: pair('réponse', 'answer'),
  fits: (reach) => reach.software,
  message: () => ({
    hook: pair('Était-ce facile pour vous ?', 'Was it easy for you?'),
    body: pair(
      "Vous venez d'obtenir une réponse. Dites en un clic si elle vous a demandé un effort : votre note décide de la prochaine chose que nous simplifions pour vous.",
      'You just got an answer. Say in one click whether it took you effort: your rating decides the next thing we make simpler for you.',
    ),
    cta: pair("Noter l'effort", 'Rate the effort'),
  }),
  change: pair(
    "Une question d'effort à la clôture, lue chaque semaine.",
    'One effort question at closing, read every week.',
  ),
});
