import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vPerso = defineLever({
  id: 'V-PERSO',
  family: 'path',
  title: pair('page selon le public', 'page per audience'),
  task: pair('Créez une page pour chaque type de client', 'Create a page for each kind of customer'),
  effect: span(0, 0.06, 0.15),
  successProbability: 0.35,
  hours: span(4, 7, 16),
  skill: 'writing',
  kpis: ['K-CR'],
  repairs: /choisir|\bchoose|lequel|which one/,
  change: () =>
    pair(
      "Une page d'arrivée par public prioritaire : sa situation, sa preuve, son action.",
      'One landing page per priority audience: their situation, their proof, their action.',
    ),
  friction: (facts) =>
    facts.personas >= 2
      ? {
          evidenceIds: ['count:personas'],
          description: pair(
            `${facts.personas} publics aux attentes différentes arrivent sur les mêmes pages.`,
            `${facts.personas} audiences with different needs land on the same pages.`,
          ),
        }
      : null,
  text: null,
});
