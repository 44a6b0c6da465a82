import { pair } from '../../values/text.ts';
import { findingCount, hasFinding, hasNeed } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aMotion = defineLever({
  id: 'A-MOTION',
  family: 'accessibility',
  title: pair('réduction des animations', 'reduced motion'),
  task: pair('Ajoutez un bouton pour arrêter chaque animation', 'Add a button that stops each animation'),
  effect: span(0, 0.005, 0.02),
  successProbability: 0.5,
  hours: span(1, 2, 4),
  skill: 'dev',
  kpis: ['K-A11Y-ERR'],
  access: 'display',
  change: () =>
    pair(
      "Respecter la préférence du système et donner un bouton d'arrêt à toute animation.",
      'Honour the system preference and give every animation a stop button.',
    ),
  friction: (facts) =>
    hasFinding(facts, 'motion') || hasNeed(facts, 'reduced_motion')
      ? {
          evidenceIds: ['finding:motion'],
          description: pair(
            `${findingCount(facts, 'motion')} animations sans arrêt.`,
            `${findingCount(facts, 'motion')} animations without a stop.`,
          ),
        }
      : null,
  text: null,
});
