import type { Answers } from '../answers.ts';
import { namedPrices } from '../named-prices.ts';
import { purchasePrices } from '../price-kinds.ts';
import { type ProposedAnswer, readOnSite, workingAssumption } from '../proposed-answer.ts';
import { firstQuestions } from './first-questions.ts';
import { type Question, unknownAnswer } from './question.ts';
import type { SiteProfile } from '../site-profile/site-profile.ts';

/** What the pages say of the trade and the customers has the site as its source; the rest is what is usual. */
const saidOnSite = new Set(['sector', 'model', 'personas']);

const proposalOf = ({ read }: Question): string | null => {
  const reading = read(unknownAnswer);
  return 'answer' in reading ? reading.answer : null;
};

/**
 * The questions without which an early plan would be of another company: what it sells, what a purchase is where prices by a
 * measure (a square metre, an hour) do not say it, and what nothing proposes.
 */
export function earlyQuestions(first: readonly Question[], answers: Answers): Question[] {
  const { measured } = purchasePrices(namedPrices(answers.offers));
  return first.filter(
    (question) => question.id === 'offers' || (question.id === 'sale' && measured) || proposalOf(question) === null,
  );
}

/** What an early plan takes for the other questions that nobody answered: what the site says, else what is usual. */
export function earlyAnswers(given: Answers, profile: SiteProfile): ProposedAnswer[] {
  return firstQuestions(given, profile).flatMap((question) => {
    // What is usual of a country and a trade has its own source.
    const isOpen = given[question.id] === undefined && question.guessed !== true;
    const answer = isOpen ? proposalOf(question) : null;
    const from = saidOnSite.has(question.id) && question.suggested !== null ? readOnSite : workingAssumption;
    return answer === null || answer === unknownAnswer ? [] : [{ id: question.id, answer, from }];
  });
}
