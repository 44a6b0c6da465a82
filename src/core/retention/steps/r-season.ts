import { lowSeason } from '../../planning/texts/kinds/low-season.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

/** Days between two purchases from which customers come once a season (working assumption). */
const onceASeason = 270;

export const rSeason = defineStep({
  id: 'R-SEASON',
  family: 'path',
  roles: { season_return: 2, continuity: 2.5 },
  title: pair('retour de la saison', 'return of the season'),
  task: pair(
    'Laissez les clients de la saison passée choisir leur date en premier',
    'Let customers of last season choose their date first',
  ),
  event: pair(
    'six semaines avant les mois où chacun vous appelle',
    'six weeks before the months in which everybody calls',
  ),
  delayHours: 0,
  timing: 'season',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-SEASON-BACK'],
  hours: { low: 2, mode: 4, high: 7 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('date réservée ou désinscription', 'date booked or unsubscribe'),
  fits: ({ cycle, commerce, later }) =>
    !commerce && later.nextLevel === null && cycle.seasonMonths.length > 0 && cycle.intervalDays >= onceASeason,
  change: pair(
    'Les clients de la saison passée choisissent leur date avant les autres, de préférence hors des mois pleins.',
    'Customers of the last season choose their date before others, outside the full months where they can.',
  ),
  sent: true,
  text: lowSeason,
});
