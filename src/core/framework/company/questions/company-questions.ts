import type { Day } from '../../../values/day.ts';
import type { Answers } from '../answers.ts';
import type { SiteProfile } from '../site-profile/site-profile.ts';
import { type DetailGroup, detailGroups } from './detail-questions.ts';
import { firstQuestions } from './first-questions.ts';
import type { Question } from './question.ts';
import { siteQuestions } from './site-questions.ts';

/** The questions of a company file, by what an answer is needed for. */
export interface CompanyQuestions {
  /** Ten at most: a plan needs them. */
  readonly first: readonly Question[];
  /** What the site says: confirmed, not asked. */
  readonly site: readonly Question[];
  /** Each makes a part of the plan more exact; without an answer a working assumption is taken. */
  readonly details: readonly DetailGroup[];
}

export function companyQuestions(answers: Answers, profile: SiteProfile, today: Day): CompanyQuestions {
  const first = firstQuestions(answers, profile);
  const isFirst = new Set(first.map(({ id }) => id));
  const others = <Group extends { readonly questions: readonly Question[] }>(group: Group): Group => ({
    ...group,
    questions: group.questions.filter(({ id }) => !isFirst.has(id)),
  });
  return {
    first,
    site: siteQuestions(answers, profile).filter(({ id }) => !isFirst.has(id)),
    details: detailGroups(answers, profile, today)
      .map(others)
      .filter(({ questions }) => questions.length > 0),
  };
}

export const everyQuestion = ({ first, site, details }: CompanyQuestions): Question[] => [
  ...first,
  ...site,
  ...details.flatMap(({ questions }) => questions),
];

export function isAnswered({ id, read }: Question, answers: Answers): boolean {
  const answer = answers[id];
  return answer !== undefined && 'answer' in read(answer);
}

/** The first question without a valid answer; null when every one has it. */
export const nextQuestion = (questions: readonly Question[], answers: Answers): Question | null =>
  questions.find((question) => !isAnswered(question, answers)) ?? null;

/** The answers without those that their question does not accept: what nobody could read is assumed, as what nobody gave. */
export function acceptedAnswers(answers: Answers, questions: readonly Question[]): Answers {
  const refused = new Set(
    questions.filter((one) => answers[one.id] !== undefined && !isAnswered(one, answers)).map(({ id }) => id),
  );
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !refused.has(id)));
}

/** The answers in the form that is kept; what does not read, and what answers no question, stays as it was given. */
export function readAnswers(given: Answers, questionsOf: (answers: Answers) => readonly Question[]): Answers {
  let answers = given;
  for (const { id } of questionsOf(given)) {
    const question = questionsOf(answers).find((one) => one.id === id);
    const reading = answers[id] === undefined ? undefined : question?.read(answers[id]);
    if (reading !== undefined && 'answer' in reading) answers = { ...answers, [id]: reading.answer };
  }
  return answers;
}
