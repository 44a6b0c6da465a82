import { inBoth, type Text } from '../../values/text.ts';
import { channelNameIn, namedChannel } from '../named-channel.ts';
import { channelId } from './answer-values.ts';
import { type Answers, itemsOf } from './answers.ts';
import type { ProposedAnswer } from './proposed-answer.ts';
import { answerWords } from './questions/answer-words.ts';
import { type CompanyQuestions, everyQuestion, isAnswered } from './questions/company-questions.ts';
import type { Question } from './questions/question.ts';

interface Recorded {
  /** Channels of which the company gave figures, as answers of the question of the channels. */
  readonly recorded: readonly string[];
  readonly answers: Answers;
}

/**
 * The questions with what the figures say of the channels: those that have figures are proposed beside those of the site; an
 * answer stays as it was given, and the question names the channels with figures that it leaves out.
 */
export function withRecorded(questions: CompanyQuestions, known: Recorded): CompanyQuestions {
  const toRead = (one: Question): Question => (one.id === 'channels' ? withFigures(one, known) : one);
  return {
    ...questions,
    first: questions.first.map(toRead),
    details: questions.details.map((group) => ({ ...group, questions: group.questions.map(toRead) })),
  };
}

/** The channels that a file has without an answer, where some were recorded. */
export function recordedAnswers(questions: CompanyQuestions, recorded: readonly string[]): ProposedAnswer[] {
  const answer = everyQuestion(questions).find(({ id }) => id === 'channels')?.suggested ?? null;
  return answer === null || recorded.length === 0 ? [] : [{ id: 'channels', answer, from: withFiguresOfCompany }];
}

const withFiguresOfCompany: Text = {
  fr: 'hypothèse de travail, complétée par vos chiffres',
  en: 'working assumption, completed by your figures',
};

function withFigures(question: Question, { recorded, answers }: Recorded): Question {
  const channels = recorded.flatMap((one) => {
    const name = channelNameIn(one);
    if (name !== null) return [namedChannel(name)];
    return question.choices.some(({ value }) => value === one) ? [one] : [];
  });
  const isGiven = isAnswered(question, answers);
  const ticked = itemsOf((isGiven ? answers.channels : question.suggested) ?? '');
  const tickedIds = new Set(ticked.map(channelId));
  const unticked = channels.filter((one) => !tickedIds.has(channelId(one)));
  const named = isGiven ? unticked : channels;
  if (named.length === 0) return question;
  const why = isGiven ? notTicked(namesOf(named, question)) : tickedToo(namesOf(named, question));
  return {
    ...question,
    help: question.help === null ? why : inBoth((locale) => `${question.help![locale]}. ${why[locale]}`),
    suggested: isGiven ? question.suggested : [...ticked, ...unticked].join(', '),
  };
}

const namesOf = (values: readonly string[], question: Question): Text =>
  inBoth((locale) =>
    values
      .map((value) => answerWords(question, value)[locale])
      .map((name) => (locale === 'fr' ? `«\u00a0${name}\u00a0»` : `“${name}”`))
      .join(', '),
  );

const tickedToo = ({ fr, en }: Text): Text => ({
  fr: `Cochés parce que vous avez donné leurs chiffres\u00a0: ${fr}`,
  en: `Ticked because you gave figures for them: ${en}`,
});

const notTicked = ({ fr, en }: Text): Text => ({
  fr: `Vous avez donné des chiffres de canaux qui ne sont pas cochés\u00a0: ${fr}. Cochez ceux qui vous servent`,
  en: `You gave figures for channels that are not ticked: ${en}. Tick those that you use`,
});
