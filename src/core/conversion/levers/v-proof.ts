import { pair } from '../../values/text.ts';
import { numberText } from '../../values/number-text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vProof = defineLever({
  id: 'V-PROOF',
  family: 'path',
  title: pair('preuves près de la décision', 'proof near the decision'),
  task: pair('Placez deux avis datés près du bouton principal', 'Place two dated reviews next to the main button'),
  effect: span(0, 0.05, 0.12),
  successProbability: 0.5,
  hours: span(2, 4, 8),
  skill: 'writing',
  kpis: ['K-CR'],
  closedTo: ['L-HEALTH'],
  repairs: /\bavis\b|reviews?|preuve|\bproof|copied|serieux|competent/,
  change: (facts) =>
    pair(
      `Placer près du bouton deux avis datés et la preuve « ${facts.proof} », au lieu de les réserver à la page « à propos ».`,
      `Place two dated reviews and the proof “${facts.proof}” next to the button instead of keeping them on the about page.`,
    ),
  friction: (facts) =>
    facts.reviews > 0
      ? {
          evidenceIds: ['count:reviews'],
          description: pair(
            `${numberText(facts.reviews, 'fr')} avis existent ; la crainte « ${facts.pain} » doit trouver sa réponse sur la page où l'on décide.`,
            `${numberText(facts.reviews, 'en')} reviews exist; “${facts.pain}” must be answered on the page where people decide.`,
          ),
        }
      : null,
  text: null,
});
