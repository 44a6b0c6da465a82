import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say, the } from '../../pieces/piece.ts';
import { factSentences, lackOfConsent, noPrice, offerLine, orderButton, replyLines } from '../common-lines.ts';
import { letter } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText, type Lack } from '../text-kind.ts';

const lackOfNext = ({ offer, offers }: TextFacts): Lack | null =>
  offer.price === null
    ? noPrice
    : offer.id === offers[0]?.id
      ? {
          because: pair('on ne sait pas ce qui suit l’offre principale', 'it is not known what follows the main offer'),
          need: pair('l’offre qui vient ensuite, avec son prix', 'the offer that comes next, with its price'),
        }
      : null;

/** To a customer of the main offer: the offer that follows it, its price, how to take it. */
export const laterOffer = defineText({
  id: 'later-offer',
  title: pair('L’offre qui suit la première', 'The offer that follows the first'),
  subjects: ['offer', 'retention'],
  perOffer: true,
  lack: (facts) => lackOfConsent(facts) ?? lackOfNext(facts),
  layout: (facts) => {
    const { offer, offers, voice } = facts;
    const main = offers[0] ?? offer;
    return letter(facts, {
      subjects: [
        both(say`Après ${the(main.inSentence)}`, say`After ${the(main.inSentence)}`),
        voice.id === 'nonprofit'
          ? both(say`Ensuite : ${offer.name}`, say`Next: ${offer.name}`)
          : both(say`Après ${voice.visit.fr}, la suite`, say`After ${voice.visit.en}: what next`),
      ],
      paragraphs: [
        [
          both(
            say`Vous connaissez déjà ${the(main.inSentence)}. Ceci vient ensuite :`,
            say`You already know ${the(main.inSentence)}. This comes next:`,
          ),
        ],
        [offerLine(offer)],
        [...factSentences(offer).slice(0, 2), replyLines(facts)],
      ],
      button: orderButton(facts, offer),
      optOut: true,
    });
  },
});
