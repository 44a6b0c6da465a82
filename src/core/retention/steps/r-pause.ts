import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rPause = defineStep({
  id: 'R-PAUSE',
  family: 'path',
  roles: { season_return: 1 },
  title: pair('pause avant la saison creuse, avec date de retour', 'pause before the quiet season, with a return date'),
  task: pair(
    'Proposez une pause avec une date de retour avant la saison creuse',
    'Offer a pause with a return date before the quiet season',
  ),
  event: pair(
    'six semaines avant les mois où des clients s’arrêtent, puis deux semaines avant la date de retour choisie',
    'six weeks before the months in which customers stop, then two weeks before the chosen return date',
  ),
  delayHours: 0,
  isOnEvent: true,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-PAUSE-BACK'],
  hours: { low: 4, mode: 7, high: 12 },
  skill: 'dev',
  consent: 'contract',
  exit: pair('retour à la date choisie, ou départ confirmé', 'return on the chosen date, or departure confirmed'),
  fits: ({ cycle, subscription }) => cycle.quietMonths.length > 0 && subscription,
  change: pair(
    'Proposer une pause dont la date de fin est choisie d’avance, garder les données, écrire deux semaines avant la reprise, et appeler ceux qui n’ont pas repris.',
    'Offer a pause whose end date is chosen beforehand, keep the data, write two weeks before the return, and call those who have not come back.',
  ),
  sent: true,
  text: null,
});
