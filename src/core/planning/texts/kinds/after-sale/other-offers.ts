import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { say, the } from '../../../pieces/piece.ts';
import { lackOfConsent, orderButton, replyLines, seasonLine, shortOfferLine } from '../../common-lines.ts';
import type { OfferFacts } from '../../facts/offer-facts.ts';
import { letter } from '../../layouts/letter.ts';
import type { TextFacts } from '../../text-facts.ts';
import { defineText } from '../../text-kind.ts';

/** Other offers of one letter, those that sell most first (working assumption). */
const mostOffers = 3;

/** What is sold beside the first purchase, with a price to print. */
const othersOf = ({ offers, offer }: TextFacts): OfferFacts[] =>
  offers.filter(({ id, price, compulsory }) => id !== offer.id && price !== null && !compulsory).slice(0, mostOffers);

/** To customers of one offer: what else the company does, each with its price. */
export const otherOffers = defineText({
  id: 'other-offers',
  title: pair('Ce que nous faisons aussi, avec les prix', 'What else we do, with prices'),
  subjects: ['retention', 'offer'],
  lack: (facts) =>
    lackOfConsent(facts) ??
    (othersOf(facts).length === 0
      ? {
          because: pair('aucune autre offre n’a un prix à annoncer', 'no other offer has a price to print'),
          need: pair('une autre offre, avec son prix et son unité', 'another offer, with its price and unit'),
        }
      : null),
  layout: (facts) => {
    const { offer, brand } = facts;
    const others = othersOf(facts);
    return letter(facts, {
      subjects: [
        both(say`Ce que vous ne nous avez pas encore demandé`, say`What you have not asked us for yet`),
        others.length === 1
          ? both(say`Une autre offre, et son prix`, say`Something else we offer, and its price`)
          : both(say`Nos autres offres et leurs prix`, say`Our other offers and their prices`),
      ],
      paragraphs: [
        [
          [
            others.length === 1
              ? both(
                  say`Vous nous connaissez pour ${the(offer.inSentence)}. Nous proposons aussi ceci, au prix indiqué.`,
                  say`You know us for ${the(offer.inSentence)}. We also offer this, at the price shown.`,
                )
              : both(
                  say`Vous nous connaissez pour ${the(offer.inSentence)}. Voici nos autres offres, avec leurs prix.`,
                  say`You know us for ${the(offer.inSentence)}. Here are other things we offer, with prices.`,
                ),
            both(
              say`Après ${the(offer.inSentence)}, on nous demande souvent ce que fait encore ${brand}. La réponse tient en quelques lignes.`,
              say`After ${the(offer.inSentence)}, people often ask what else ${brand} does. The answer fits in a few lines.`,
            ),
          ],
        ],
        ...others.map((one) => [shortOfferLine(one)]),
        [seasonLine(facts)],
        [replyLines(facts)],
      ],
      button: orderButton(facts, others[0] ?? null),
      optOut: true,
    });
  },
});
