import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aStatement = defineLever({
  id: 'A-STATEMENT',
  family: 'accessibility',
  title: pair("déclaration d'accessibilité et signalement", 'accessibility statement and feedback path'),
  task: pair(
    'Dites ce qui est accessible et comment signaler un obstacle',
    'Say what is accessible and how to report an obstacle',
  ),
  effect: span(0, 0.005, 0.01),
  successProbability: 0.5,
  hours: span(2, 3, 5),
  skill: 'writing',
  kpis: ['K-A11Y-FB'],
  change: () =>
    pair(
      "Dire ce qui est accessible, ce qui ne l'est pas encore, et comment le signaler ; réponse sous dix jours.",
      'Say what is accessible, what is not yet, and how to report it; reply within ten days.',
    ),
  friction: () => ({
    evidenceIds: ['page:statement'],
    description: pair('Aucune déclaration n’est recensée pour ce site.', 'No statement is recorded for this site.'),
  }),
  text: null,
});
