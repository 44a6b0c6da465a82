import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vPay = defineLever({
  id: 'V-PAY',
  reliesOn: ['basket'],
  family: 'path',
  title: pair('moyens de paiement', 'payment options'),
  task: pair('Ajoutez un moyen de paiement attendu par vos clients', 'Add a payment method that customers expect'),
  effect: span(0, 0.03, 0.08),
  successProbability: 0.4,
  hours: span(2, 5, 12),
  skill: 'dev',
  kpis: ['K-CART-AB'],
  repairs: /paiement|payment|payer en|carte bancaire|bank details|card details/,
  change: () =>
    pair(
      "Ajouter un moyen de paiement attendu et dire avant le paiement qu'il est accepté.",
      'Add an expected payment method and say before payment that it is accepted.',
    ),
  friction: (facts) =>
    facts.commerce && (facts.checkoutLoss ?? 0) > 0.4
      ? {
          evidenceIds: ['metric:checkoutLoss'],
          description: pair(
            `${facts.rate(facts.checkoutLoss ?? 0).fr} des commandes commencées s'arrêtent avant le paiement.`,
            `${facts.rate(facts.checkoutLoss ?? 0).en} of started checkouts stop before payment.`,
          ),
        }
      : null,
  text: null,
});
