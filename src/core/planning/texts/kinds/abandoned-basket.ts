import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { call, say } from '../../pieces/piece.ts';
import { countedAs, takesDates } from '../common-lines.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { letter } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

const basket = /\b(paniers?|baskets?|carts?|checkouts?)\b/;

const address = pair('[adresse du panier]', '[address of the basket]');

/** To somebody who chose a date and did not pay: what was chosen, what is not held, whom to ask. */
const unfinishedBooking = (facts: TextFacts) =>
  letter(facts, {
    subjects: [
      both(say`Votre réservation n’est pas terminée`, say`Your booking is not finished`),
      both(say`[Date] : encore libre pour l’instant`, say`[Date]: still free for now`),
    ],
    paragraphs: [
      [
        both(
          say`Vous aviez choisi [ce qui est réservé], le [date], pour [nombre] personnes : [montant, tout compris].`,
          say`You had chosen [what is booked], on [date], for [number] people: [amount, all included].`,
        ),
      ],
      [
        both(
          say`Rien n’est débité, et la date n’est à vous qu’une fois payée. Une question avant ? Répondez à ce message.`,
          say`Nothing has been charged, and the date is only yours once paid for. A question first? Reply to this message.`,
        ),
      ],
    ],
    button: { words: both(call`Reprendre la réservation`, call`Back to the booking`), to: address[facts.locale] },
    optOut: true,
  });

/** To somebody who left a basket: what is in it, what is added to the price, where to take it up again. */
export const abandonedBasket = defineText({
  id: 'abandoned-basket',
  title: pair('Panier laissé en route', 'Basket left behind'),
  subjects: ['path', 'sales'],
  calledBy: ({ company }) =>
    company.organisation.sellsToConsumersOnline &&
    ['ecommerce_b2c', 'marketplace'].includes(company.organisation.businessModel)
      ? (countedAs(figureNamed(company, basket)) ??
        ((company.siteTotals?.carts ?? 0) > 0
          ? pair('L’entreprise compte des paniers.', 'The company counts baskets.')
          : null))
      : null,
  layout: (facts) => {
    if (takesDates(facts.voice)) return unfinishedBooking(facts);
    return letter(facts, {
      subjects: [
        both(say`Votre panier est gardé jusqu’au [date]`, say`Your basket is kept until [date]`),
        both(say`[Article] est toujours dans votre panier`, say`[Item] is still in your basket`),
      ],
      paragraphs: [
        [
          both(say`Vous aviez choisi : [articles et prix].`, say`You had chosen: [items and prices].`),
          both(say`Livraison : [montant] ; total : [montant].`, say`Delivery: [amount]; total: [amount].`),
        ],
        [
          [
            both(
              say`Nous gardons la liste jusqu’au [date] ; les articles, eux, ne sont réservés qu’au paiement.`,
              say`We keep the list until [date]; the items themselves are only yours once paid for.`,
            ),
            both(
              say`Rien n’a été débité. La liste est gardée jusqu’au [date], sans que les articles soient mis de côté.`,
              say`Nothing was charged. The list is kept until [date], though the items are not set aside.`,
            ),
          ],
          both(
            say`Une question sur un article, la livraison ou un retour ? Répondez ici, avant de payer.`,
            say`A question about an item, delivery or a return? Reply here before you pay.`,
          ),
        ],
      ],
      button: { words: both(call`Reprendre le panier`, call`Back to the basket`), to: address[facts.locale] },
      optOut: true,
    });
  },
});
