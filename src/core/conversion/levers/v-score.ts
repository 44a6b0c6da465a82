import { pair } from '../../values/text.ts';
import { numberText } from '../../values/number-text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vScore = defineLever({
  id: 'V-SCORE',
  family: 'maturity',
  title: pair('maturité selon les clics par canal', 'maturity from clicks per channel'),
  task: pair(
    'Classez vos contacts selon les liens qu’ils ont ouverts récemment',
    'Sort your contacts by the links they opened recently',
  ),
  effect: span(0, 0.05, 0.12),
  successProbability: 0.4,
  hours: span(4, 7, 16),
  skill: 'email',
  kpis: ['K-MQL', 'K-SQL'],
  channel: 'CH-EMAIL-AUTO',
  legal: ['L-EMAIL'],
  change: () =>
    pair(
      'Noter chaque contact consentant par ses clics récents, quatre seuils, une suite par seuil, effacement à la demande.',
      'Score each consenting contact by recent clicks, four thresholds, one next action each, erased on request.',
    ),
  friction: (facts) =>
    facts.contacts >= 200
      ? {
          evidenceIds: ['count:contacts'],
          description: pair(
            `${numberText(facts.contacts, 'fr')} contacts identifiés reçoivent aujourd'hui la même suite, quel que soit leur avancement.`,
            `${numberText(facts.contacts, 'en')} identified contacts get the same follow-up today, however far along they are.`,
          ),
        }
      : null,
  text: null,
});
