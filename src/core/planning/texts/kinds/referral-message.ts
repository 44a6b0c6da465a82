import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { noPrice, orderPage, paidFor } from '../common-lines.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

/** To a satisfied customer: a message to pass on, with the offer and its price; no address is asked for. */
export const referralMessage = defineText({
  id: 'referral-message',
  title: pair('Message à transmettre à un proche', 'Message to pass on'),
  subjects: ['referral'],
  lack: ({ offer, company }) =>
    company.secondSide !== undefined
      ? {
          because: pair(
            'on ne sait pas lequel des deux côtés recommande, ni ce qu’il reçoit',
            'it is not known which of the two sides recommends, nor what it receives',
          ),
          need: pair('qui recommande à qui, et ce que chacun y gagne', 'who recommends to whom, and what each gains'),
        }
      : offer.price === null
        ? noPrice
        : null,
  layout: (facts) => {
    const { offer, brand, company } = facts;
    const paid = paidFor(offer)!;
    const site = { kind: 'name', text: orderPage(facts, offer) ?? company.organisation.domain } as const;
    return letter(facts, {
      subjects: [
        both(say`Quelqu’un à qui cela servirait ?`, say`Anyone who could use this?`),
        both(say`Un message prêt à transmettre`, say`A message ready to pass on`),
      ],
      paragraphs: [
        [
          both(
            say`Si tout s’est bien passé et que cela peut servir à quelqu’un autour de vous, voici un message à copier :`,
            say`If all went well and you know someone it could be of use to, here is a message to copy:`,
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
