import { contentWords } from '../../../framework/counters/plain-words.ts';
import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say, the } from '../../pieces/piece.ts';
import { countedAs, factSentences, offerLine, orderButton, replyLines } from '../common-lines.ts';
import { type OfferFacts } from '../facts/offer-facts.ts';
import { figuresOf } from '../facts/own-counters.ts';
import { letter } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

const next =
  /\b(ensuite|then (took|joined|bought|came)|suite|upgrade\w*|second (order|purchase|achat)|deuxieme|who joined|ont pris|who took)\b/;
const level = /\b(niveaux? (suivant|superieur)|next (level|grade)|following level)\b/;

interface Step {
  readonly label: string;
  /** The offer that comes first; null for the next level of the same one. */
  readonly from: OfferFacts | null;
  readonly to: OfferFacts;
}

const sharesWord = (plain: string, { name }: OfferFacts): boolean => {
  const words = contentWords(plain);
  return contentWords(name.text).some((word) => words.includes(word));
};

/** What a customer has had and what comes after it, where a figure of the company names the offer that follows. */
function stepOf({ offers, company }: TextFacts): Step | null {
  const priced = offers.filter(({ price }) => price !== null);
  for (const { plain, label } of figuresOf(company)) {
    const [main] = priced;
    if (level.test(plain) && main !== undefined) return { label, from: null, to: main };
    if (!next.test(plain)) continue;
    const to = priced.find((one) => sharesWord(plain, one));
    const from = priced.find((one) => one !== to && one.amount < (to?.amount ?? 0));
    if (to !== undefined && from !== undefined) return { label, from, to };
  }
  return null;
}

/** To customers of one offer: the offer that follows it, its price and what it adds. */
export const nextOffer = defineText({
  id: 'next-offer',
  title: pair('La suite, pour les clients d’une première offre', 'What comes next, for customers of a first offer'),
  subjects: ['offer', 'retention'],
  calledBy: (facts) => countedAs(stepOf(facts)?.label ?? null),
  lack: (facts) =>
    stepOf(facts) === null
      ? {
          because: pair(
            'on ne sait pas ce que les clients prennent ensuite',
            'it is not known what customers take next',
          ),
          need: pair(
            'l’offre qui vient après, avec son prix, et combien la prennent',
            'the offer that comes next, with its price, and how many take it',
          ),
        }
      : null,
  layout: (facts) => {
    const { from, to } = stepOf(facts)!;
    return letter(facts, {
      subjects: [
        from === null
          ? both(say`Le niveau suivant commence le [date]`, say`The next level starts on [date]`)
          : both(say`Après ${the(from.inSentence)}`, say`After ${the(from.inSentence)}`),
        both(say`La suite, si vous voulez`, say`What comes next, if you wish`),
      ],
      paragraphs: [
        [
          from === null
            ? both(
                say`Vous avez terminé le niveau [niveau]. Le suivant commence le [date] : votre place n’est pas encore prise.`,
                say`You have finished level [level]. The next one starts on [date]: your place is still free.`,
              )
            : both(
                say`Vous connaissez déjà ${the(from.inSentence)}. Pour aller plus loin :`,
                say`You already know ${the(from.inSentence)}. To go further:`,
              ),
        ],
        [offerLine(to), ...factSentences(to).slice(0, 2)],
        [replyLines(facts)],
      ],
      button: orderButton(facts, to),
      optOut: true,
    });
  },
});
