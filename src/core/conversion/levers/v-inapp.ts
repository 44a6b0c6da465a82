import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vInapp = defineLever({
  id: 'V-INAPP',
  reliesOn: ['trial'],
  family: 'notification',
  title: pair('messages dans le produit', 'in-product notices'),
  task: pair(
    'Affichez un rappel dans le produit pour chaque étape non faite',
    'Show a notice in the product for each step not done',
  ),
  effect: span(0, 0.06, 0.15),
  successProbability: 0.5,
  hours: span(4, 9, 20),
  skill: 'dev',
  kpis: ['K-ACTIV'],
  channel: 'CH-EMAIL-AUTO',
  legal: ['L-EMAIL'],
  change: () =>
    pair(
      'Un message par étape non faite, au moment utile, fermable au clavier.',
      'One notice per step not done, at the useful moment, dismissible by keyboard.',
    ),
  friction: (facts) =>
    facts.software && facts.activation !== null
      ? {
          evidenceIds: ['metric:activation'],
          description: pair(
            `${facts.rate(1 - (facts.activation ?? 0)).fr} des essais s'arrêtent avant le premier usage utile.`,
            `${facts.rate(1 - (facts.activation ?? 0)).en} of trials stop before the first useful action.`,
          ),
        }
      : null,
  text: null,
});
