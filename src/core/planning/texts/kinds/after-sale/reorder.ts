import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { say } from '../../../pieces/piece.ts';
import { lackOfConsent, orderButton, replyLines, shortOfferLine } from '../../common-lines.ts';
import { nothingUsedUp } from '../../facts/situations.ts';
import { letter } from '../../layouts/letter.ts';
import { defineText } from '../../text-kind.ts';

/** Before the usual date of the next order: the last one, to be sent again by a reply or changed in the shop. */
export const reorder = defineText({
  id: 'reorder',
  title: pair('Rappel de réassort', 'Reminder to order again'),
  subjects: ['retention', 'path'],
  lack: (facts) => nothingUsedUp(facts) ?? lackOfConsent(facts),
  layout: (facts) => {
    const { voice, offer, brand } = facts;
    return letter(facts, {
      subjects: [
        both(say`Le même panier que la dernière fois ?`, say`The same basket as last time?`),
        both(say`Bientôt fini chez vous ?`, say`Running low?`),
      ],
      paragraphs: [
        [
          [
            both(
              say`${voice.last.fr}, le [date] : [articles]. Si vous arrivez au bout, la même repart en une minute.`,
              say`${voice.last.en}, on [date]: [items]. If you are nearly out, the same one takes a minute.`,
            ),
            both(
              say`Le [date], vous avez pris [articles] chez ${brand}. Il vous en reste ? Gardez ce message pour plus tard.`,
              say`On [date] you took [items] from ${brand}. Some left? Keep this message for later.`,
            ),
          ],
        ],
        [
          [
            both(
              say`Pour la même chose, répondez « pareil » : nous préparons l’envoi et vous recevez le lien de paiement. Pour changer, la boutique est au bout du bouton.`,
              say`For the same again, reply “same”: we get it ready and send you the link to pay. To change something, the button leads to the shop.`,
            ),
            both(
              say`Une réponse « pareil » suffit : rien n’est envoyé avant votre paiement. Le bouton ouvre la boutique si vous préférez choisir.`,
              say`A reply of “same” is enough: nothing is sent before you have paid. The button opens the shop if you would rather choose.`,
            ),
          ],
        ],
        [shortOfferLine(offer)],
        [replyLines(facts)],
      ],
      button: orderButton(facts, offer),
      optOut: true,
      before: both(
        say`N’écrivez qu’à qui l’a accepté, et pas à qui a commandé depuis.`,
        say`Write only to people who agreed, and not to those who have ordered since.`,
      ),
    });
  },
});
