import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { alone, label, say } from '../../pieces/piece.ts';
import { lackOfConsent, orderButton, replyLines, shortOfferLine } from '../common-lines.ts';
import { answersOfReader } from '../facts/answers-of-search.ts';
import type { GivenAnswer } from '../facts/given-answers.ts';
import { noAnswerToSearch } from '../facts/said-of-search.ts';
import { letter } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';
import { isPrice, keyOf, offerOf, proposes } from './search-answer.ts';

const answerOf = (facts: TextFacts): GivenAnswer | null => {
  const answers = answersOfReader(facts);
  return answers.find((one) => keyOf(one) === facts.key) ?? answers[0] ?? null;
};

/** A letter to the list: one question of its readers, and the answer. */
export const answerLetter = defineText({
  id: 'answer-letter',
  title: pair('Lettre : une question et sa réponse', 'Letter: one question, answered'),
  onceFor: (facts) => answersOfReader(facts).map(keyOf),
  lack: (facts) => lackOfConsent(facts) ?? (answerOf(facts) === null ? noAnswerToSearch : null),
  layout: (facts) => {
    const { brand } = facts;
    const found = answerOf(facts)!;
    const { question, answer } = found;
    const offer = proposes(facts, found) ? offerOf(facts, found) : null;
    return letter(facts, {
      subjects: [
        both(alone(question), alone(question)),
        both(say`Une question, notre réponse`, say`One question, and our answer`),
        both(say`${label(brand)} vous répond`, say`An answer from ${label(brand)}`),
      ],
      paragraphs: [
        [
          both(say`On nous demande : « ${question} »`, say`We are asked: “${question}”`),
          both(alone(answer), alone(answer)),
        ],
        [offer === null || isPrice(found) ? null : shortOfferLine(offer)],
        [replyLines(facts)],
      ],
      button: offer === null ? null : orderButton(facts, offer),
      optOut: true,
    });
  },
});
