import { pair } from '../../values/text.ts';
import { numberText } from '../../values/number-text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vAbcopy = defineLever({
  id: 'V-ABCOPY',
  family: 'test',
  title: pair('test des textes de la page décisive', 'copy test on the deciding page'),
  task: pair('Comparez deux textes sur la page où l’on se décide', 'Compare two texts on the page where people decide'),
  effect: span(0, 0.03, 0.1),
  successProbability: 0.35,
  hours: span(2, 4, 6),
  skill: 'writing',
  kpis: ['K-AB-WIN'],
  test: 'comparison',
  change: () =>
    pair(
      'Un changement à la fois, métrique décidée avant, durée calculée, arrêt selon la règle écrite.',
      'One change at a time, metric chosen beforehand, computed duration, stop by the written rule.',
    ),
  friction: (facts) =>
    facts.monthlyVisits !== null
      ? {
          evidenceIds: ['metric:sessions'],
          description: pair(
            `${numberText(facts.monthlyVisits ?? 0, 'fr')} visites par mois : la faisabilité est calculée avant tout test.`,
            `${numberText(facts.monthlyVisits ?? 0, 'en')} visits a month: feasibility is computed before any test.`,
          ),
        }
      : null,
  text: null,
});
