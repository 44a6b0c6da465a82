import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { alone, say } from '../../pieces/piece.ts';
import { asksPrice } from '../facts/asked-questions.ts';
import { votes } from '../gaps.ts';
import { shortText } from '../layouts/short-text.ts';
import type { AskedQuestion, TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

/** Answers that a poll offers, fewest and most: networks take four at most. */
const answers = { fewest: 2, most: 3 };

/** What the audience of the offer asks, and the file does not answer yet: the company answers the one that most people choose. */
const openTo = ({ asked, offer }: TextFacts): AskedQuestion[] =>
  asked
    .filter(({ question, answer, offerId }) => offerId === offer.id && answer === null && !asksPrice(question))
    .slice(0, answers.most);

/** One question with a real choice: which of the open questions of the audience the company answers first. */
export const poll = defineText({
  id: 'poll',
  title: pair('Sondage : la question à traiter en premier', 'Poll: the question to answer first'),
  perOffer: true,
  lack: (facts) => (openTo(facts).length < answers.fewest ? { because: votes.because, need: votes.need } : null),
  layout: (facts) =>
    shortText(facts, {
      form: 'poll',
      place: ['Question', 'Question'],
      lines: [
        [
          both(
            say`Avant de choisir, quelle réponse vous manque le plus ?`,
            say`Before you choose, which answer do you miss most?`,
          ),
          both(say`À laquelle voulez-vous une réponse d’abord ?`, say`Which one do you want answered first?`),
        ],
      ],
      other: both(say`Dites-nous ce qui vous fait hésiter.`, say`Tell us what makes you hesitate.`),
      more: [
        ...openTo(facts).map(
          ({ question }, at) =>
            [[`Réponse ${at + 1}`, `Answer ${at + 1}`], [both(alone(question), alone(question))]] as const,
        ),
        [
          ['Après le vote', 'After the vote'],
          [
            both(
              say`La question la plus choisie a sa réponse ici le [date], avec le nombre de votes.`,
              say`The question that most of you chose is answered here on [date], with the number of votes.`,
            ),
          ],
        ],
      ],
    }),
});
