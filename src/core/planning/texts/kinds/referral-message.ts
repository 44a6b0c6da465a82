import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { noPrice, orderPage, paidWithDetails } from '../common-lines.ts';
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
    const paid = paidWithDetails(offer)!;
    const site = { kind: 'name', text: orderPage(facts, offer) ?? company.organisation.domain } as const;
    return letter(facts, {
      subjects: [
        both(say`Quelqu’un à qui cela servirait ?`, say`Anyone who could use this?`),
        both(say`Un message prêt à transmettre`, say`A message ready to pass on`),
      ],
      paragraphs: [
        [
          both(
            say`Si vous êtes content de ${voice.deed.fr} et que quelqu’un autour de vous cherche la même chose, voici un message à copier :`,
            say`If you are happy with ${voice.deed.en} and someone around you needs the same, here is a message to copy:`,
          ),
        ],
        [
          both(
            say`« Je te conseille ${brand}. ${offer.name} : ${paid}. Tout est ici : ${site} »`,
            say`“I can recommend ${brand}. ${offer.name}: ${paid}. It is all here: ${site}”`,
          ),
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
