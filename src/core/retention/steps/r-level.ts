import { nextLevel } from '../../planning/texts/kinds/next-level.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rLevel = defineStep({
  id: 'R-LEVEL',
  family: 'path',
  roles: { next_level: 1, continuity: 1.2 },
  title: pair('niveau suivant', 'next level'),
  task: pair(
    'Donnez les dates du niveau suivant avant la fin du précédent',
    'Give the dates of the next level before this one ends',
  ),
  event: pair('deux semaines après la fin du niveau', 'two weeks after the end of the level'),
  delayHours: 336,
  timing: 'service_end',
  about: 'nextLevel',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-LEVEL-UP'],
  hours: { low: 2, mode: 4, high: 7 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('inscription ou désinscription', 'enrolment or unsubscribe'),
  fits: ({ later }) => later.nextLevel !== null,
  change: pair(
    'Donner les dates du niveau suivant avant la fin du précédent, avec ce qu’il faut savoir pour y entrer.',
    'Give the dates of the next level before the end of the one before, with what is needed to enter it.',
  ),
  sent: true,
  text: nextLevel,
});
