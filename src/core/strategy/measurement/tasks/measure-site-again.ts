import { pair } from '../../../values/text.ts';
import { defineMeasurement } from '../measurement-task.ts';

/** Before and after: what the links and pages of the first half changed. */
export const measureSiteAgain = defineMeasurement({
  id: 'measure-site-again',
  week: 13,
  hours: 1,
  skill: 'seo',
  stage: 'ACQ',
  kpiIds: ['K-LINK-OK', 'K-COVER'],
  title: pair('Faites relire votre site et comparez', 'Have your site read again and compare'),
  what: pair(
    'Refaire l’audit et le comparer avec celui du départ\u00a0: liens ajoutés, pages retrouvées, besoins couverts.',
    'Audit again and compare with the first audit: links added, pages found again, needs covered.',
  ),
  why: pair(
    'À mi-parcours, la comparaison montre quelles corrections sont vraiment en ligne et lesquelles ont cassé autre chose.',
    'Half way, the comparison shows which corrections are really online and which broke something else.',
  ),
  steps: [
    pair(
      'Relancez la même commande sur le même dossier\u202f: les corrections faites sortent de la liste.',
      'Run the same command on the same folder: corrections that were made leave the list.',
    ),
    pair(
      'Lisez dans le rapport ce qui est nouveau, réparé, ou revenu.',
      'Read in the report what is new, fixed, or back.',
    ),
  ],
  done: pair('Le rapport compare les deux lectures.', 'The report compares both readings.'),
  isNeeded: ({ isAudited }) => isAudited,
});
