import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vPay = defineLever({
  id: 'V-PAY',
  reliesOn: ['basket'],
  family: 'path',
  title: pair('moyens de paiement', 'payment options'),
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
  text: {
    form: screenWords(),
    copy: () => ({
      hooks: [
        both(say`Payez comme vous voulez.`, say`Pay the way you like.`),
        both(say`Choisissez votre moyen de paiement.`, say`Choose how to pay.`),
      ],
      lines: [
        [
          both(
            say`Les moyens acceptés, les frais et la date de débit sont affichés avant de valider.`,
            say`Accepted methods, fees and the debit date are shown before you confirm.`,
          ),
        ],
      ],
      calls: [both(call`Choisir`, call`Choose`)],
    }),
  },
});
