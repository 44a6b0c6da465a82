import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { alone, say } from '../../pieces/piece.ts';
import { orderButton, offerLine } from '../common-lines.ts';
import { buttonWords, chosenLine } from '../layouts/chosen-line.ts';
import { partOf, variantOf } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

/** Fewer answers than this are no article (working assumption). */
const leastAnswers = 2;

/** An article made of the questions of customers and of the answers that the company gives in its file. */
export const answersPage = defineText({
  id: 'answers-page',
  title: pair('Article de réponses', 'Article of answers'),
  lack: ({ answers }) =>
    answers.length < leastAnswers
      ? {
          because: pair(
            'les réponses aux questions du public ne sont pas connues',
            'the answers to what the audience asks are not known',
          ),
          need: pair(
            'vos réponses, en deux ou trois phrases, aux questions ci-dessous (champ « answers » du dossier)',
            'your answers, in two or three sentences, to the questions below (field “answers” of the file)',
          ),
        }
      : null,
  layout: (facts) => {
    const { answers, offer } = facts;
    const [first] = answers;
    const rows = answers.map(
      ({ question, answer }) => `${question.text}\n${chosenLine(facts, both(alone(answer), alone(answer))) ?? ''}`,
    );
    const price = chosenLine(facts, offerLine(offer));
    const button = orderButton(facts, offer);
    const cta = button === null ? '' : buttonWords(facts, button.words);
    return {
      form: 'article',
      parts: [
        partOf(['Titre', 'Title'], chosenLine(facts, both(say`${first!.question}`, say`${first!.question}`)) ?? ''),
        ...rows.map((row, at) => partOf([`Partie ${at + 1}`, `Part ${at + 1}`], row)),
        partOf(['Prix', 'Price'], price ?? ''),
        partOf(['Bouton', 'Button'], cta),
        partOf(['Adresse du bouton', 'Address of the button'], button?.to ?? ''),
      ].filter(({ text }) => text !== ''),
      sentences: answers.flatMap(({ question, answer }) => [question.text, answer.text]),
      cta,
      variant: variantOf(
        pair('titre', 'title'),
        answers[1]?.question.text ?? '',
        pair(
          'Une autre question en titre : la comparaison montre laquelle on cherche.',
          'Another question as title: the comparison shows which one is searched for.',
        ),
      ),
    };
  },
});
