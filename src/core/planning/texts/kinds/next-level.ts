import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { countedAs, factSentences, offerLine, orderButton, replyLines } from '../common-lines.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { letter } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

const level = /\b(niveaux? (suivant|superieur)|next (level|grade)|following level)\b/;

const figure = ({ company }: TextFacts): string | null => figureNamed(company, level);

/** To somebody who has finished a level: when the next one starts, its price, how to take it. */
export const nextLevel = defineText({
  id: 'next-level',
  title: pair('Le niveau suivant', 'The next level'),
  subjects: ['offer', 'retention'],
  calledBy: (facts) => countedAs(figure(facts)),
  lack: (facts) =>
    figure(facts) === null || facts.offer.price === null
      ? {
          because: pair('on ne sait pas ce qui se suit par niveaux', 'it is not known what is taken level by level'),
          need: pair('une offre à plusieurs niveaux, avec son prix', 'an offer with several levels, and its price'),
        }
      : null,
  layout: (facts) => {
    const { offer } = facts;
    return letter(facts, {
      subjects: [
        both(say`Le niveau suivant commence le [date]`, say`The next level starts on [date]`),
        both(say`Après votre niveau, la suite`, say`After your level: what next`),
      ],
      paragraphs: [
        [
          both(
            say`Vous avez terminé le niveau [niveau]. Le suivant commence le [date], et il reste des places.`,
            say`You have finished level [level]. The next one starts on [date], and places are left.`,
          ),
        ],
        [offerLine(offer), ...factSentences(offer).slice(0, 2)],
        [replyLines(facts)],
      ],
      button: orderButton(facts, offer),
      optOut: true,
    });
  },
});
