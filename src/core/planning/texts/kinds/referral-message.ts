import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { noPrice, offerLine, orderPage } from '../common-lines.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

/** To a satisfied customer: a message to pass on, with the offer and its price; no address is asked for. */
export const referralMessage = defineText({
  id: 'referral-message',
  title: pair('Message à transmettre à un proche', 'Message to pass on'),
  subjects: ['referral'],
  lack: ({ offer }) => (offer.price === null ? noPrice : null),
  layout: (facts) => {
    const { offer, voice, brand, company } = facts;
    const site = { kind: 'name', text: orderPage(facts, offer) ?? company.organisation.domain } as const;
    return letter(facts, {
      subjects: [
        both(say`Quelqu’un à qui cela servirait ?`, say`Anyone who could use this?`),
        both(say`Un message prêt à transmettre`, say`A message ready to pass on`),
      ],
      paragraphs: [
        [
          both(
            say`Vous nous avez dit être satisfait de ${voice.deed.fr}. Si quelqu’un autour de vous cherche la même chose, voici un message à copier :`,
            say`You told us that you were happy with ${voice.deed.en}. If someone around you needs the same, here is a message to copy:`,
          ),
        ],
        [
          both(
            say`« Je suis passé par ${brand}, j’en ai été content : ${site} »`,
            say`“I used ${brand} and was happy with them: ${site}”`,
          ),
          offerLine(offer),
        ],
        [
          both(
            say`Vous l’envoyez vous-même : nous ne vous demandons l’adresse de personne.`,
            say`You send it yourself: we do not ask for anyone’s address.`,
          ),
        ],
      ],
    });
  },
});
