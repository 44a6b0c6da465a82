import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vUsertest = defineLever({
  id: 'V-USERTEST',
  family: 'test',
  title: pair('test utilisateur, cinq personnes', 'five-person user test'),
  task: pair(
    'Observez cinq personnes sur votre site et notez où elles s’arrêtent',
    'Watch five people use your site and note where they stop',
  ),
  effect: span(0, 0.05, 0.15),
  successProbability: 0.5,
  hours: span(4, 7, 12),
  skill: 'writing',
  kpis: ['K-TASK'],
  essentialRank: 2,
  dueWeek: 5,
  test: 'observation',
  change: () =>
    pair(
      "Cinq personnes de la cible, une tâche chacune, à voix haute ; noter où elles s'arrêtent.",
      'Five people from the audience, one task each, thinking aloud; note where they stop.',
    ),
  friction: () => ({
    evidenceIds: ['metric:sessions'],
    description: pair(
      'Le trafic ne suffit pas à tester chaque idée par comparaison ; observer cinq personnes trouve les défauts majeurs.',
      'Traffic is too small to compare every idea; watching five people finds the major defects.',
    ),
  }),
  text: null,
});
