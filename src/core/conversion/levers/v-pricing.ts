import { offerPage } from '../../planning/texts/kinds/offer-page.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vPricing = defineLever({
  id: 'V-PRICING',
  family: 'path',
  title: pair('page de prix lisible', 'clear pricing page'),
  task: pair('Rendez vos prix clairs avec deux exemples chiffrés', 'Make your prices clear with two worked examples'),
  effect: span(0, 0.05, 0.15),
  successProbability: 0.35,
  hours: span(3, 5, 10),
  skill: 'writing',
  kpis: ['K-TRIAL-CR'],
  repairs: /\bprix\b|\bprice|\bcher\b|expensive|tarif|pricing|\bpaying\b/,
  change: ({ software }) =>
    software
      ? pair(
          "Deux exemples chiffrés par taille d'équipe, ce qui est inclus, ce qui ne l'est pas.",
          'Two priced examples by team size, what is included, what is not.',
        )
      : pair(
          "Deux exemples chiffrés, le cas le plus courant et le plus simple, ce qui est inclus, ce qui ne l'est pas.",
          'Two priced examples, the most usual case and the simplest one, what is included, what is not.',
        ),
  friction: (facts) =>
    facts.software
      ? {
          evidenceIds: ['page:pricing'],
          description: pair(
            'La page de prix est une étape de la décision ; aucun exemple par taille de client n’y est relevé.',
            'The pricing page is a step of the decision; no example by customer size was found there.',
          ),
        }
      : null,
  text: offerPage,
});
