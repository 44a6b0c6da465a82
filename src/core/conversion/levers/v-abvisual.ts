import { pair } from '../../values/text.ts';
import { numberText } from '../../values/number-text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vAbvisual = defineLever({
  id: 'V-ABVISUAL',
  family: 'test',
  title: pair('test des visuels', 'visual test'),
  task: pair('Comparez deux images accompagnées du même texte', 'Compare two pictures with the same text'),
  effect: span(0, 0.02, 0.08),
  successProbability: 0.35,
  hours: span(2, 4, 6),
  skill: 'photo',
  kpis: ['K-CTR'],
  test: 'comparison',
  change: () => pair('Deux visuels, même texte, même public.', 'Two visuals, same text, same audience.'),
  friction: (facts) =>
    facts.commerce && (facts.monthlyVisits ?? 0) > 20000
      ? {
          evidenceIds: ['metric:sessions'],
          description: pair(
            `${numberText(facts.monthlyVisits ?? 0, 'fr')} visites par mois permettent de lire un taux de clic.`,
            `${numberText(facts.monthlyVisits ?? 0, 'en')} visits a month are enough to read a click rate.`,
          ),
        }
      : null,
  text: null,
});
