import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vShipcost = defineLever({
  id: 'V-SHIPCOST',
  reliesOn: ['basket'],
  family: 'path',
  title: pair('frais et délais visibles avant le panier', 'costs and delays shown before the basket'),
  task: pair(
    'Affichez les frais et le délai d’envoi avant le panier',
    'Show the postage and the delay before the basket',
  ),
  effect: span(0, 0.05, 0.12),
  successProbability: 0.5,
  hours: span(3, 5, 10),
  skill: 'writing',
  kpis: ['K-CART-AB', 'K-CR'],
  repairs:
    /\bpanier\b|\bbasket\b|\bcart\b|frais de port|port decouvert|livraison|postage|shipping|delivery (?:costs?|charges?|fees?|step)/,
  change: () =>
    pair(
      "Afficher frais et délai d'envoi sur la fiche, calculés pour un article et pour la commande moyenne, avant l'ajout au panier.",
      'Show postage and delay on the product page, worked out for one item and for the average order, before the basket.',
    ),
  friction: (facts) =>
    facts.commerce && facts.cartAbandonment !== null
      ? {
          evidenceIds: ['metric:cartAbandonment'],
          description: pair(
            `${facts.rate(facts.cartAbandonment ?? 0).fr} des paniers sont abandonnés ; les frais découverts tard sont la première cause publiée (Baymard, 2024).`,
            `${facts.rate(facts.cartAbandonment ?? 0).en} of baskets are abandoned; costs discovered late are the first published cause (Baymard, 2024).`,
          ),
        }
      : null,
  text: null,
});
