import type { Company } from '../framework/company/company.ts';
import type { AutomationJob } from '../planning/plan/steering.ts';
import { isOnePerson } from '../planning/targets/owner-of.ts';
import { pair, type Text } from '../values/text.ts';

/** Hours of one reading of the figures (working assumption). */
const readingHours = 0.5;
/** Part of the hours of a week that a weekly reading may take (working assumption). */
const readingPart = 0.05;

type Means = Pick<Company, 'capacity'>;

/** True where a reading every week leaves the hours to the work; a smaller team reads once a month. */
const readsEveryWeek = ({ capacity }: Means): boolean => readingHours <= readingPart * capacity.hoursPerWeek;

/** How often costs are reviewed. */
export const reviewCadence = (company: Means): Text =>
  readsEveryWeek(company)
    ? pair(
        'Chaque lundi pour les canaux payants, chaque mois pour les autres.',
        'Every Monday for paid channels, every month for the others.',
      )
    : pair(
        'Une fois par mois, une demi-heure, avant le point du mois ; une dépense en cours se regarde en plus le lundi.',
        'Once a month, for half an hour, before the review of the month; money being spent is looked at on Mondays too.',
      );

/** Who decides when an alert has no answer: nobody stands above a person who works alone. */
export const escalationOf = ({ capacity }: Means): Text =>
  isOnePerson(capacity)
    ? pair(
        'Sans décision sous une semaine, la dépense reste gelée jusqu’au point du mois.',
        'Without a decision within a week, the spending stays frozen until the review of the month.',
      )
    : pair(
        'Sans réponse sous deux jours ouvrés, la direction tranche.',
        'Without an answer within two working days, management decides.',
      );

/** The tasks that run on a schedule during a cycle, as often as somebody reads what they give. */
export function automationJobs(company: Means): AutomationJob[] {
  const weekly = readsEveryWeek(company);
  const [read, computed, warned] = weekly
    ? [
        pair('chaque lundi à 6 h', 'every Monday at 6:00'),
        pair('chaque lundi à 7 h', 'every Monday at 7:00'),
        pair('chaque lundi à 7 h 30', 'every Monday at 7:30'),
      ]
    : [
        pair('le premier lundi du mois, en une fois', 'on the first Monday of the month, in one go'),
        pair('à la suite, sans saisie', 'straight after, with nothing to type'),
        pair('le même jour, et le lundi où une dépense court', 'the same day, and on Mondays while money is spent'),
      ];
  return [
    {
      id: 'import-traffic',
      kind: 'import',
      title: pair('Importer les mesures des canaux', 'Import channel figures'),
      schedule: read,
    },
    {
      id: 'compute-kpis',
      kind: 'kpi',
      title: pair('Calculer les indicateurs et les seuils', 'Compute indicators and thresholds'),
      schedule: computed,
    },
    {
      id: 'alert-cac',
      kind: 'alert',
      title: pair('Alerter sur le coût par client', 'Alert on the cost per customer'),
      schedule: warned,
    },
    {
      id: 'replan',
      kind: 'replan',
      title: pair('Préparer le cycle suivant', 'Prepare the next cycle'),
      schedule: pair('deux semaines avant la fin du cycle', 'two weeks before the end of the cycle'),
    },
  ];
}
