import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vSurvey1 = defineLever({
  id: 'V-SURVEY1',
  family: 'maturity',
  title: pair('question à l’arrivée sur ce que l’on vient faire', 'question on arrival about what brings people'),
  task: pair('Demandez aux visiteurs ce qu’ils viennent faire', 'Ask visitors what brings them to your site'),
  effect: span(0, 0.02, 0.05),
  successProbability: 0.35,
  hours: span(1, 2, 3),
  skill: 'writing',
  kpis: ['K-PART-RATE'],
  legal: ['L-EMAIL'],
  change: () =>
    pair(
      "Une question facultative : « que venez-vous faire aujourd'hui ? », trois réponses, une page chacune.",
      'One optional question: “what brings you here today?”, three answers, one page each.',
    ),
  friction: (facts) =>
    facts.personas >= 2
      ? {
          evidenceIds: ['count:personas'],
          description: pair(
            `${facts.personas} publics arrivent sans être distingués.`,
            `${facts.personas} audiences arrive undistinguished.`,
          ),
        }
      : {
          evidenceIds: ['data:intent'],
          description: pair(
            'Un seul public est décrit, et rien ne dit encore ce que les visiteurs viennent faire.',
            'A single audience is described, and nothing tells yet what visitors come for.',
          ),
        },
  text: null,
});
