import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { call, say } from '../../pieces/piece.ts';
import { shortText } from '../layouts/short-text.ts';
import { defineText } from '../text-kind.ts';

/** The words of the withdrawal function, with the delay and the button of the law (Directive 2011/83/EU, articles 9 and 11a). */
export const withdrawal = defineText({
  id: 'withdrawal',
  legal: true,
  title: pair('Rétractation en ligne', 'Withdrawal online'),
  lack: ({ company: { organisation, offers } }) =>
    organisation.sellsToConsumersOnline &&
    organisation.businessModel === 'ecommerce_b2c' &&
    offers.some(({ kind }) => kind === 'product')
      ? null
      : {
          because: pair('rien n’est vendu en ligne qui puisse être retourné', 'nothing sold online can be returned'),
          need: pair('des produits vendus en ligne à des particuliers', 'products sold online to consumers'),
        },
  layout: (facts) =>
    shortText(facts, {
      form: 'screen-words',
      place: ['Texte de l’écran', 'Text of the screen'],
      lines: [
        both(
          say`Vous avez quatorze jours après la réception pour changer d’avis, sans motif.`,
          say`You have fourteen days after delivery to change your mind, with no reason to give.`,
        ),
        both(
          say`Indiquez le numéro de commande et les articles ; un accusé de réception part aussitôt par courriel.`,
          say`Give the order number and the items; an acknowledgement goes out by e-mail at once.`,
        ),
      ],
      other: both(say`Changer d’avis : quatorze jours.`, say`Changed your mind? You have fourteen days.`),
      button: both(call`Confirmer la rétractation`, call`Confirm withdrawal`),
      more: [
        [
          ['Confirmation', 'Confirmation'],
          [
            both(
              say`Votre rétractation du [date, heure] est enregistrée. Renvoyez [articles] à [adresse] sous quatorze jours ; [montant], frais de livraison standard compris, vous est remboursé dès la réception ou la preuve d’envoi.`,
              say`Your withdrawal of [date, time] is recorded. Send [items] back to [address] within fourteen days; [amount], standard delivery included, is refunded on receipt or proof of posting.`,
            ),
          ],
        ],
      ],
    }),
});
