import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { alone, call, label, say } from '../../pieces/piece.ts';
import { noFact, noPrice, orderPage, paidWithDetails, priceQuestion } from '../common-lines.ts';
import { answeredOnce, asksPrice, openQuestions } from '../facts/asked-questions.ts';
import { buttonWords, chosenLine, type Line } from '../layouts/chosen-line.ts';
import { partOf, variantOf } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

type Answered = readonly [question: Line, answer: Line];

/** Fewer answers than this are no page of answers (working assumption). */
const leastAnswers = 3;

/** Prices of a page at most (working assumption). */
const mostPrices = 3;

/** The prices first, then what people ask with its answer; questions without one are left out. */
function answersOf(facts: TextFacts): Answered[] {
  const { offer, offers, place, voice, asked, answers } = facts;
  const priced = [offer, ...offers.filter(({ id }) => id !== offer.id)].filter(({ price }) => price !== null);
  const known = answeredOnce([...answers, ...asked.filter(({ question }) => !asksPrice(question))]);
  return [
    ...priced
      .slice(0, mostPrices)
      .map(
        (one): Answered => [
          priceQuestion(one),
          both(say`${label(paidWithDetails(one)!)}.`, say`${label(paidWithDetails(one)!)}.`),
        ],
      ),
    ...known.map(
      ({ question, answer }): Answered => [
        both(say`${question}`, say`${question}`),
        both(alone(answer), alone(answer)),
      ],
    ),
    ...(place === null || !voice.visited
      ? []
      : [[both(say`Où est-ce ?`, say`Where is it?`), both(say`${label(place)}.`, say`${label(place)}.`)] as Answered]),
  ];
}

/** True when at least one price is known. */
const hasPrice = ({ offers }: TextFacts): boolean => offers.some(({ price }) => price !== null);

/** A page of questions with their answers: only those that the company has given. */
export const priceAnswers = defineText({
  id: 'price-answers',
  title: pair('Questions et réponses', 'Questions and answers'),
  lack: (facts) => (!hasPrice(facts) ? noPrice : answersOf(facts).length < leastAnswers ? noFact : null),
  leavesOut: openQuestions,
  layout: (facts) => {
    const { offer } = facts;
    const page = orderPage(facts, offer);
    const rows = answersOf(facts).map(
      ([question, answer]) => [chosenLine(facts, question) ?? '', chosenLine(facts, answer) ?? ''] as const,
    );
    const ask = chosenLine(
      facts,
      both(
        say`Votre question n’y est pas ? Écrivez à [adresse] : la réponse sera ajoutée ici.`,
        say`Is your question missing? Write to [address]: the answer will be added here.`,
      ),
    );
    const cta =
      page === null ? '' : buttonWords(facts, both(call`Voir la page et le prix`, call`See the page and the price`));
    return {
      form: 'questions',
      parts: [
        ...rows.map(([question, answer], at) =>
          partOf([`Question ${at + 1}`, `Question ${at + 1}`], `${question}\n${answer}`),
        ),
        partOf(['Fin', 'Ending'], ask ?? ''),
        partOf(['Bouton', 'Button'], cta),
        partOf(['Adresse du bouton', 'Address of the button'], cta === '' ? '' : (page ?? '')),
      ].filter(({ text }) => text !== ''),
      sentences: [...rows.flat(), ...(ask === null ? [] : [ask])],
      cta,
      variant: variantOf(
        pair('ordre des questions', 'order of the questions'),
        rows.at(-1)?.[0] ?? '',
        pair(
          'La dernière question passe en premier : la comparaison montre laquelle on vient chercher.',
          'The last question comes first: the comparison shows which one people look for.',
        ),
      ),
    };
  },
});
