import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { alone, say } from '../../../pieces/piece.ts';
import { replyLines } from '../../common-lines.ts';
import { asksPrice } from '../../facts/asked-questions.ts';
import type { Line } from '../../layouts/chosen-line.ts';
import { letter } from '../../layouts/letter.ts';
import type { TextFacts } from '../../text-facts.ts';
import { defineText } from '../../text-kind.ts';

/** Questions of one message: more of them make it an article (working assumption). */
const mostQuestions = 2;

/**
 * What customers ask about what was bought, or about nothing else, with the answer of the company: first the answers that
 * it gives, then what its audiences ask, with the place for an answer where the file has none.
 */
function questionLines({ answers, asked, offer }: TextFacts): Line[][] {
  const given = answers
    .filter(({ supply, offerIds }) => !supply && (offerIds.length === 0 || offerIds.includes(offer.id)))
    .map(({ question, answer }) => ({ question, answer: both(alone(answer), alone(answer)) }));
  const open = asked
    .filter(({ question, offerId }) => (offerId === null || offerId === offer.id) && !asksPrice(question))
    .map(({ question, answer }) => ({
      question,
      answer: answer === null ? place : both(alone(answer), alone(answer)),
    }));
  return [...given, ...open]
    .filter(({ question }, at, all) => all.findIndex((one) => one.question.text === question.text) === at)
    .slice(0, mostQuestions)
    .map(({ question, answer }): Line[] => [both(alone(question), alone(question)), answer]);
}

const place = both(say`[Votre réponse, en deux phrases.]`, say`[Your answer, in two sentences.]`);

/** A week after the start: the questions that customers ask then, with the answers of the company. */
export const usageTips = defineText({
  id: 'usage-tips',
  title: pair('Conseils d’usage après la première fois', 'Advice on use after the first time'),
  subjects: ['retention'],
  lack: (facts) =>
    questionLines(facts).length === 0
      ? {
          because: pair('aucune question sur l’usage n’est connue', 'no question about its use is known'),
          need: pair(
            'deux questions que l’on vous pose après la première fois, avec votre réponse (champ « answers » du dossier)',
            'two questions that you are asked after the first time, with your answer (field “answers” of the file)',
          ),
        }
      : null,
  layout: (facts) => {
    const { voice } = facts;
    return letter(facts, {
      subjects: [
        both(say`Bon à savoir après ${voice.visit.fr}`, say`Good to know after ${voice.visit.en}`),
        both(say`Deux questions, deux réponses`, say`Two questions, two answers`),
      ],
      paragraphs: [
        [
          [
            both(
              say`Voici ce que l’on nous demande le plus à ce moment, après ${voice.visit.fr}.`,
              say`This is what people ask us most at this point, after ${voice.visit.en}.`,
            ),
            both(
              say`Quelques jours après ${voice.visit.fr}, les mêmes questions reviennent. Nous y répondons avant que vous les posiez.`,
              say`A few days after ${voice.visit.en}, the same questions come up. Here are the answers before you ask.`,
            ),
          ],
        ],
        ...questionLines(facts),
        [replyLines(facts)],
      ],
      optOut: true,
    });
  },
});
