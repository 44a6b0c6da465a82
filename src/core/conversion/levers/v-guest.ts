import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vGuest = defineLever({
  id: 'V-GUEST',
  reliesOn: ['basket'],
  family: 'path',
  title: pair('achat sans compte', 'guest checkout'),
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
  text: {
    form: screenWords(),
    copy: () => ({
      hooks: [
        both(say`Continuer sans compte.`, say`Continue without an account.`),
        both(say`Pas de mot de passe à créer.`, say`No password to create.`),
      ],
      lines: [
        [
          both(
            say`Votre adresse sert à l’envoi et au suivi, rien d’autre ; vous pourrez créer un compte après.`,
            say`Your address is used for delivery and tracking only; you can create an account later.`,
          ),
        ],
      ],
      calls: [both(call`Continuer sans compte`, call`Continue as a guest`)],
    }),
  },
});
