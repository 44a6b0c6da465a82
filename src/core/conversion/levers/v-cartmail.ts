import { abandonedBasket } from '../../planning/texts/kinds/abandoned-basket.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vCartmail = defineLever({
  id: 'V-CARTMAIL',
  reliesOn: ['basket'],
  family: 'notification',
  title: pair('relance de panier', 'basket reminder'),
  task: pair('Écrivez à ceux qui ont laissé un panier sans payer', 'Write to people who left a basket without paying'),
  effect: span(0, 0.04, 0.08),
  successProbability: 0.6,
  hours: span(4, 6, 10),
  skill: 'email',
  kpis: ['K-FLOW-CR'],
  channel: 'CH-EMAIL-AUTO',
  legal: ['L-EMAIL'],
  repairs: /panier|basket|\bcart\b/,
  change: () =>
    pair(
      "Trois messages au plus : aide, preuve, dernier rappel ; arrêt dès l'achat, aux seuls contacts consentants.",
      'Three messages at most: help, proof, last reminder; stopped on purchase, to consenting contacts only.',
    ),
  friction: (facts) =>
    facts.commerce && (facts.monthlyCarts ?? 0) > 50
      ? {
          evidenceIds: ['metric:carts'],
          description: pair(
            `${Math.round(facts.monthlyCarts ?? 0)} paniers par mois, dont ${facts.rate(facts.cartAbandonment ?? 0).fr} abandonnés.`,
            `${Math.round(facts.monthlyCarts ?? 0)} baskets a month, ${facts.rate(facts.cartAbandonment ?? 0).en} of them abandoned.`,
          ),
        }
      : null,
  text: abandonedBasket,
});
