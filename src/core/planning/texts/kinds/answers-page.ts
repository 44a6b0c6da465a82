import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { alone, type Question, say } from '../../pieces/piece.ts';
import { orderButton } from '../common-lines.ts';
import { buttonWords, chosenLine, isPrinted, wordingsOf } from '../layouts/chosen-line.ts';
import { partOf, variantOf } from '../layouts/letter.ts';
import { noAnswerToSearch, speaksOfSearch } from '../facts/said-of-search.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText, type Lack } from '../text-kind.ts';

/** Fewer answers than this are no article (working assumption). */
const leastAnswers = 2;

/** Pronouns whose noun is outside the question: no title begins with it. */
const unresolved = /(?<!\p{L})(?:they|them|it|those|these|she|he|her|him|ils?|elles?|cela|ceux|celles|en|y)(?!\p{L})/iu;

/** The answers to customers that no other text of the plan gives yet, those of the main offer or of none where there are enough. */
function answersFor(facts: TextFacts): TextFacts['answers'] {
  const { answers, offers } = facts;
  const main = offers[0]?.id ?? '';
  const rank = ({ offerIds }: TextFacts['answers'][number]): number =>
    offerIds.length === 0 || offerIds.includes(main) ? 0 : 1;
  const known = answers.filter(
    ({ question, answer, supply }) => !supply && speaksOfSearch(facts, `${question.text} ${answer.text}`),
  );
  const fresh = known.filter(({ answer }) => !isPrinted(facts, answer));
  // a centre of help gathers the answers that other pages give one by one
  const open = fresh.length < leastAnswers && facts.search === null ? known : fresh;
  const general = open.filter((one) => rank(one) === 0);
  // answers about another offer belong to its page
  return general.length < leastAnswers ? open.sort((a, b) => rank(a) - rank(b)) : general;
}

/** The first question, where it says by itself what the article is about; null when it needs another sentence. */
const titleOf = ([first]: TextFacts['answers']): Question | null =>
  first === undefined || unresolved.test(first.question.text) ? null : first.question;

const noAnswer: Lack = {
  ...noAnswerToSearch,
  because: pair(
    'les réponses aux questions du public ne sont pas connues',
    'the answers to what the audience asks are not known',
  ),
};

/** An article made of the questions of customers and of the answers that the company gives in its file. */
export const answersPage = defineText({
  id: 'answers-page',
  title: pair('Article de réponses', 'Article of answers'),
  lack: (facts) =>
    answersFor(facts).length < leastAnswers ? (facts.search === null ? noAnswer : noAnswerToSearch) : null,
  layout: (facts) => {
    const { brand, offer } = facts;
    const answers = answersFor(facts);
    const title = titleOf(answers);
    const others = both(say`Vos questions à ${brand}, et nos réponses`, say`Your questions to ${brand}, answered`);
    const rows = answers.map(
      ({ question, answer }) => `${question.text}\n${chosenLine(facts, both(alone(answer), alone(answer))) ?? ''}`,
    );
    const button = orderButton(facts, offer);
    const cta = button === null ? '' : buttonWords(facts, button.words);
    return {
      form: 'article',
      parts: [
        partOf(
          ['Titre', 'Title'],
          chosenLine(facts, title === null ? others : both(say`${title}`, say`${title}`)) ?? '',
        ),
        ...rows.map((row, at) => partOf([`Partie ${at + 1}`, `Part ${at + 1}`], row)),
        partOf(['Bouton', 'Button'], cta),
        partOf(['Adresse du bouton', 'Address of the button'], button?.to ?? ''),
      ].filter(({ text }) => text !== ''),
      sentences: answers.flatMap(({ question, answer }) => [question.text, answer.text]),
      cta,
      variant: variantOf(
        pair('titre', 'title'),
        title === null ? (answers[1]?.question.text ?? '') : (wordingsOf(facts, others)[0] ?? ''),
        pair(
          'Un autre titre : la comparaison montre lequel on cherche.',
          'Another title: the comparison shows which one is searched for.',
        ),
      ),
    };
  },
});
