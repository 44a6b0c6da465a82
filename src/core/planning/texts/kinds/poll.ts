import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { alone, type Name, type Question, say } from '../../pieces/piece.ts';
import { isGift } from '../../../framework/use-cycle/gift.ts';
import { asksPrice } from '../facts/asked-questions.ts';
import { votes } from '../gaps.ts';
import { type Lines, wordingsOf } from '../layouts/chosen-line.ts';
import { shortText } from '../layouts/short-text.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

/** Answers that a poll offers, fewest and most: networks take four at most, and one is left for another answer. */
const answers = { fewest: 2, most: 3 };

/** What the audience of the offer asks, and the file does not answer yet: the company answers the one that most people choose. */
const openTo = ({ asked, offer }: TextFacts): Question[] =>
  asked
    .filter(({ question, answer, offerId }) => offerId === offer.id && answer === null && !asksPrice(question))
    .slice(0, answers.most)
    .map(({ question }) => question);

const explained: Lines = [
  both(say`Que voulez-vous que nous expliquions d’abord ?`, say`What should we explain first?`),
  both(say`Lequel de ces sujets voulez-vous voir expliqué d’abord ?`, say`Which of these should we explain first?`),
];

/** What the audiences of the offer want to do, which the company explains in the order of the votes; whoever gives asks for nothing. */
const toExplain = ({ wishes, offer }: TextFacts): Name[] =>
  isGift(offer.name.text)
    ? []
    : wishes.filter(({ text }) => !asksPrice({ kind: 'question', text })).slice(0, answers.most);

/** A question as it is asked; what somebody wants to do, as what is explained: how to do it. */
const numbered = (texts: readonly (Question | Name)[]) =>
  texts.map((one, at) => {
    const wish: Name = { kind: 'name', text: one.text.charAt(0).toLowerCase() + one.text.slice(1) };
    const answer =
      one.kind === 'question' ? both(alone(one), alone(one)) : both(say`Comment ${wish}`, say`How to ${wish}`);
    return [[`Réponse ${at + 1}`, `Answer ${at + 1}`], [answer]] as const;
  });

/** Which of the open questions of the audience the company answers first. */
const questionPoll = (facts: TextFacts) =>
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
      ...numbered(openTo(facts)),
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
  });

/** Which of their wishes the company explains first. */
const wishPoll = (facts: TextFacts) =>
  shortText(facts, {
    form: 'poll',
    place: ['Question', 'Question'],
    lines: [explained],
    other: [
      both(
        say`Un vote, et nous expliquons d’abord ce qui vous sert le plus.`,
        say`One vote, and we explain first what helps you most.`,
      ),
      both(say`Votez : nous commençons par le premier choix.`, say`Vote, and we begin with the first choice.`),
    ],
    more: [
      ...numbered(toExplain(facts)),
      [
        ['Après le vote', 'After the vote'],
        [
          [
            both(
              say`Le sujet le plus choisi est expliqué ici le [date], les autres ensuite.`,
              say`The subject that most of you chose is explained here on [date], the others after it.`,
            ),
            both(
              say`Le [date], vous lirez ici le sujet le plus choisi, avec le nombre de votes.`,
              say`On [date] you can read here about the subject that most of you chose, with the number of votes.`,
            ),
          ],
        ],
      ],
    ],
  });

/** One question with a choice that the company acts upon: what it answers or explains first. */
export const poll = defineText({
  id: 'poll',
  title: pair('Sondage : une question, un vrai choix', 'Poll: one question, a real choice'),
  perOffer: true,
  lack: (facts) =>
    Math.max(openTo(facts).length, toExplain(facts).length) < answers.fewest ||
    (openTo(facts).length < answers.fewest &&
      wordingsOf(facts, explained).every((one) => facts.ledger.timesOf(one) > 0))
      ? votes
      : null,
  layout: (facts) => (openTo(facts).length < answers.fewest ? wishPoll(facts) : questionPoll(facts)),
});
