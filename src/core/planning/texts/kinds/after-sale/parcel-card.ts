import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { say } from '../../../pieces/piece.ts';
import { shortText } from '../../layouts/short-text.ts';
import { defineText } from '../../text-kind.ts';

/** The two sides of a card that a customer gives to somebody: why, the code, where and until when it counts. */
export const parcelCard = defineText({
  id: 'parcel-card',
  title: pair('Carte à offrir, recto et verso', 'Card to give away, front and back'),
  subjects: ['referral'],
  layout: (facts) => {
    const { brand, company } = facts;
    const site = { kind: 'name', text: company.organisation.domain } as const;
    return shortText(facts, {
      form: 'card',
      place: ['Recto', 'Front'],
      lines: [
        [
          both(
            say`Cette carte n’est pas pour vous : donnez-la à quelqu’un à qui ${brand} ferait plaisir.`,
            say`This card is not for you: give it to somebody who would like ${brand}.`,
          ),
          both(
            say`Pour la personne à qui vous avez pensé : donnez-lui cette carte.`,
            say`For the person who came to mind: give them this card.`,
          ),
        ],
      ],
      other: both(
        say`Qui, autour de vous, aimerait connaître ${brand} ?`,
        say`Who do you know that would like ${brand}?`,
      ),
      more: [
        [
          ['Verso', 'Back'],
          [
            both(
              say`Code : [code]. À saisir dans le panier, sur ${site}, avant le [date].`,
              say`Code: [code]. Enter it in the basket, at ${site}, before [date].`,
            ),
            both(
              say`Une première commande, une seule fois, sans montant caché : le règlement est à [adresse de la page].`,
              say`One first order, once, with no hidden condition: the terms are at [address of the page].`,
            ),
          ],
        ],
      ],
    });
  },
});
