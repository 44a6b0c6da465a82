import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vOnboard1 = defineLever({
  id: 'V-ONBOARD1',
  reliesOn: ['trial'],
  family: 'path',
  title: pair('première valeur en moins de dix minutes', 'first value in under ten minutes'),
  task: pair(
    'Donnez un premier résultat dans les dix premières minutes d’essai',
    'Give a first result within the first ten minutes of a trial',
  ),
  effect: span(0, 0.1, 0.25),
  successProbability: 0.5,
  hours: span(8, 18, 40),
  skill: 'dev',
  kpis: ['K-ACTIV', 'K-TRIAL-PAID'],
  repairs: /import|activ|mise en route|prise en main|moving my|migration|first (?:register|use)|transf/,
  change: () =>
    pair(
      "Ouvrir l'essai sur un exemple rempli et conduire au premier résultat publié en trois gestes.",
      'Open the trial on a filled example and lead to the first published result in three steps.',
    ),
  friction: (facts) =>
    facts.software && facts.activation !== null
      ? {
          evidenceIds: ['metric:activation'],
          description: pair(
            `${facts.rate(facts.activation ?? 0).fr} des essais atteignent le premier usage utile.`,
            `${facts.rate(facts.activation ?? 0).en} of trials reach the first useful action.`,
          ),
        }
      : null,
  text: null,
});
