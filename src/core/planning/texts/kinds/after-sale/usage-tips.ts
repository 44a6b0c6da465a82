import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { alone, say, the } from '../../../pieces/piece.ts';
import { replyLines } from '../../common-lines.ts';
import { contentWords, isSameWord, plainText } from '../../../../framework/counters/plain-words.ts';
import { answeredOnce } from '../../facts/asked-questions.ts';
import type { Line } from '../../layouts/chosen-line.ts';
import { letter } from '../../layouts/letter.ts';
import type { TextFacts } from '../../text-facts.ts';
import { defineText } from '../../text-kind.ts';

/** Questions of one message: more of them make it an article (working assumption). */
const mostQuestions = 2;

/** What only somebody who has bought asks: how to use and keep it, how often, what to do when something happens. */
const ofUse =
  /\b(how (?:often|do i|do we|long (?:does it|do they|will it) (?:last|keep))|keep|clean\w*|wash\w*|store|water(?:ing)?|look after|maint\w+|care for|repair\w*|fix|break\w*|broken|change my|move my|pause|use it|tous les combien|combien de fois|quelle frequence|entret\w+|nettoy\w+|lav(?:er|e)|conserv\w+|arros\w+|rang\w+|repar\w+|casse\w*|se garde|dure t il|duree de vie|changer de|mettre en pause|utilis\w+|tond\w+|taill\w+)\b/;
/** What people ask before they buy, whatever its words. */
const ofPurchase =
  /\b(before|avant|book\w*|order\w*|reserv\w*|command\w*|inscri\w*|adhesion|devis|quotes?|cancel\w*|annul\w*|rembours\w*|refund\w*|prix|price|join|livr\w*|deliver\w*)\b/;

/** True for the verb of what is sold: « réparer » at a workshop is what people buy, and no advice on use. */
function isSoldVerb({ company }: TextFacts, word: string): boolean {
  const sold = company.offers.flatMap(({ name }) => contentWords(name));
  return contentWords(word).some((one) => sold.some((other) => isSameWord(one, other)));
}

/** True for a question of somebody who has what they bought, whose answer is for them too. */
function isOfUse(facts: TextFacts, question: string, answer: string): boolean {
  const found = ofUse.exec(plainText(question))?.[0];
  return (
    found !== undefined &&
    !isSoldVerb(facts, found) &&
    ![question, answer].some((text) => ofPurchase.test(plainText(text)))
  );
}

/** What customers ask once they have what they bought, or about nothing else, with the answer that the company gives. */
function questionLines(facts: TextFacts): Line[][] {
  const { answers, asked, offer } = facts;
  const given = answers.filter(
    ({ supply, offerIds }) => !supply && (offerIds.length === 0 || offerIds.includes(offer.id)),
  );
  const found = asked.filter(({ offerId }) => offerId === null || offerId === offer.id);
  return answeredOnce([...given, ...found])
    .filter(({ question, answer }) => isOfUse(facts, question.text, answer.text))
    .slice(0, mostQuestions)
    .map(({ question, answer }): Line[] => [
      both(alone(question), alone(question)),
      both(alone(answer), alone(answer)),
    ]);
}

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
    const { voice, offer } = facts;
    return letter(facts, {
      subjects: [
        both(say`Bon à savoir après ${voice.visit.fr}`, say`Good to know after ${voice.visit.en}`),
        questionLines(facts).length > 1
          ? both(say`Deux questions, deux réponses`, say`Two questions, two answers`)
          : both(say`Une question qui revient souvent`, say`A question that comes up often`),
      ],
      paragraphs: [
        [
          [
            both(
              say`Ce que l’on nous demande le plus une fois que l’on connaît ${the(offer.inSentence)} :`,
              say`What people ask us most once they know ${the(offer.inSentence)}:`,
            ),
            both(
              say`Les mêmes questions reviennent quelques jours plus tard. Voici de quoi ne pas les chercher.`,
              say`The same questions come up some days later. Here is the answer, so that you need not look for it.`,
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
