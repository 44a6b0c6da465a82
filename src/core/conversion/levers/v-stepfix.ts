import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vStepfix = defineLever({
  id: 'V-STEPFIX',
  family: 'path',
  title: pair('réparation de l’étape la plus faible', 'repair of the weakest step'),
  task: pair('Corrigez l’étape où vous perdez le plus de clients', 'Fix the step at which you lose most customers'),
  effect: span(0, 0.06, 0.15),
  successProbability: 0.45,
  hours: span(3, 6, 12),
  skill: 'dev',
  kpis: ['K-CR'],
  repairs: /./,
  isLastResort: true,
  change: () =>
    pair(
      'Demander à dix personnes qui se sont arrêtées là ce qui manquait, regarder cinq personnes passer l’étape, retirer la première cause, puis compter quatre semaines.',
      'Ask ten people who stopped there what was missing, watch five people take the step, remove the first cause, then count for four weeks.',
    ),
  friction: () => null,
  text: null,
});
