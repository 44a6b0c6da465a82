import { guestCheckout } from '../../planning/texts/kinds/guest-checkout.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vGuest = defineLever({
  id: 'V-GUEST',
  reliesOn: ['basket'],
  family: 'path',
  title: pair('achat sans compte', 'guest checkout'),
  task: pair('Permettez de commander sans créer de compte', 'Let people order without an account'),
  effect: span(0, 0.04, 0.1),
  successProbability: 0.5,
  hours: span(2, 4, 10),
  skill: 'dev',
  kpis: ['K-CART-AB'],
  repairs: /coordonnees|your details|compte obligatoire|creer un compte|create an account|forced account/,
  change: () =>
    pair(
      'Permettre la commande sans compte et proposer sa création après le paiement, en un clic.',
      'Allow ordering without an account and offer to create it after payment, in one click.',
    ),
  friction: (facts) =>
    facts.commerce && facts.checkoutLoss !== null
      ? {
          evidenceIds: ['metric:checkoutLoss'],
          description: pair(
            `${facts.rate(facts.checkoutLoss ?? 0).fr} des commandes commencées ne sont pas payées ; le compte obligatoire est une cause fréquente à vérifier.`,
            `${facts.rate(facts.checkoutLoss ?? 0).en} of started checkouts are not paid; a compulsory account is a frequent cause to check.`,
          ),
        }
      : null,
  text: guestCheckout,
});
