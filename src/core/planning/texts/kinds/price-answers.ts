import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { call, label, say, the } from '../../pieces/piece.ts';
import { noFact, orderPage, paidWithDetails } from '../common-lines.ts';
import { buttonWords, chosenLine, type Line } from '../layouts/chosen-line.ts';
import { partOf, variantOf } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

type Answered = readonly [question: Line, answer: Line];

/** Fewer answers than this are no page of answers (working assumption). */
const leastAnswers = 3;

/** The questions whose answer is known, each with it. */
function answersOf(facts: TextFacts): Answered[] {
  const { offer, offers, place, seasons, voice } = facts;
  const paid = paidWithDetails(offer);
  const others = offers.filter(({ id, price }) => id !== offer.id && price !== null).slice(0, 2);
  const answered: (Answered | null)[] = [
    paid === null
      ? null
      : [
          both(say`Combien coûte ${the(offer.inSentence)} ?`, say`What does ${the(offer.inSentence)} cost?`),
          both(say`${label(paid)}.`, say`${label(paid)}.`),
        ],
    seasons.free === null
      ? null
      : [
          both(say`Quand avez-vous de la place ?`, say`When do you have room?`),
          seasons.full === null
            ? both(say`${label(seasons.free)}.`, say`${label(seasons.free)}.`)
            : both(
                say`Surtout ${seasons.free}. Pour une date ${seasons.full}, demandez longtemps à l’avance.`,
                say`Mostly ${seasons.free}. For a date ${seasons.full}, ask well ahead.`,
              ),
        ],
    place === null || !voice.visited
      ? null
      : [both(say`Où est-ce ?`, say`Where is it?`), both(say`${label(place)}.`, say`${label(place)}.`)],
    ...others.map(
      (one): Answered => [
        both(say`Et ${the(one.inSentence)} ?`, say`How much is ${the(one.inSentence)}?`),
        both(say`${label(paidWithDetails(one)!)}.`, say`${label(paidWithDetails(one)!)}.`),
      ],
    ),
  ];
  return answered.flatMap((one) => (one === null ? [] : [one]));
}

/** A page of questions with their answers: only those that the company has given. */
export const priceAnswers = defineText({
  id: 'price-answers',
  title: pair('Questions et réponses', 'Questions and answers'),
  lack: (facts) => (answersOf(facts).length < leastAnswers ? noFact : null),
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
