import type { Answers } from '../../core/framework/company/answers.ts';
import { answerWords } from '../../core/framework/company/questions/answer-words.ts';
import { nextQuestion } from '../../core/framework/company/questions/company-questions.ts';
import type { Choice } from '../../core/framework/company/questions/choices.ts';
import type { Question } from '../../core/framework/company/questions/question.ts';
import type { Locale } from '../../core/values/locale.ts';
import { inBoth, type Text } from '../../core/values/text.ts';
import type { Person, Prompt, Reply } from '../../io/services/person.ts';
import { askChoice } from './ask-choice.ts';

export interface Interview {
  readonly person: Person;
  readonly locale: Locale;
  /** The questions, in order: some depend on the answers to others. */
  readonly questionsOf: (answers: Answers) => readonly Question[];
  /** Called after each answer. */
  readonly keep: (answers: Answers) => Promise<void>;
}

export interface Interviewed {
  readonly answers: Answers;
  /** True when the person stopped before the last question. */
  readonly left: boolean;
}

/** Asks every question that has no answer yet; the person may go back. */
export async function askAll(given: Answers, interview: Interview): Promise<Interviewed> {
  let answers = given;
  const asked: string[] = [];
  /** Questions to come back to, after one went back. */
  const ahead: string[] = [];
  for (;;) {
    const questions = interview.questionsOf(answers);
    const named = ahead.length > 0 ? questions.find(({ id }) => id === ahead.at(-1)) : undefined;
    const question = named ?? nextQuestion(questions, answers);
    if (question === null) return { answers, left: false };
    const reply = await put(question, answers, {
      ...interview,
      progress: `${questions.indexOf(question) + 1}/${questions.length}`,
    });
    if (reply === 'left') return { answers, left: true };
    if (reply === 'back') {
      const before = asked.pop() ?? questions[questions.indexOf(question) - 1]?.id;
      if (before === undefined) continue;
      if (ahead.length === 0) ahead.push(question.id);
      ahead.push(before);
      continue;
    }
    ahead.pop();
    asked.push(question.id);
    answers = { ...answers, [question.id]: reply.answer };
    await interview.keep(answers);
  }
}

/** Shows every answer in words, to be confirmed or corrected one by one. */
export async function confirmAll(given: Answers, interview: Interview): Promise<Interviewed> {
  let answers = given;
  for (;;) {
    const questions = interview.questionsOf(answers);
    const rows = questions.map((question) => ({ question, answer: answers[question.id] ?? question.suggested ?? '' }));
    const { locale, person } = interview;
    const choices: Choice[] = [
      { value: allRight, label: recapWords.right },
      ...rows.map(({ question, answer }) => ({ value: question.id, label: rowText(question, answer) })),
    ];
    const reply = await askChoice(person, {
      message: recapWords.message[locale],
      help: recapWords.help[locale],
      choices,
      initial: allRight,
      locale,
    });
    if (reply === 'left') return { answers, left: true };
    if (reply === 'back') continue;
    const row = rows.find(({ question }) => question.id === reply.value);
    if (row === undefined) return { answers, left: false };
    const corrected = await put(
      row.question,
      { ...answers, [row.question.id]: row.answer },
      { ...interview, progress: '' },
    );
    if (corrected === 'left') return { answers, left: true };
    if (corrected === 'back') continue;
    answers = { ...answers, [row.question.id]: corrected.answer };
    await interview.keep(answers);
    // A correction may bring questions that were not shown; those that were keep their answers.
    const shown = new Set(rows.map(({ question }) => question.id));
    const others = (known: Answers) => interview.questionsOf(known).filter(({ id }) => !shown.has(id));
    const more = await askAll(answers, { ...interview, questionsOf: others });
    if (more.left) return more;
    answers = more.answers;
  }
}

const allRight = 'all-right';

async function put(
  question: Question,
  answers: Answers,
  { person, locale, progress }: Pick<Interview, 'person' | 'locale'> & { readonly progress: string },
): Promise<Reply> {
  const { sentence, help, choices, several, suggested, read } = question;
  const prompt: Prompt = {
    message: [progress, sentence[locale]].filter((part) => part !== '').join('  '),
    help: help?.[locale] ?? null,
    choices: choices.map(({ value, label }) => ({ value, label: label[locale] })),
    several,
    initial: answers[question.id] ?? suggested,
    check: (typed) => {
      const reading = read(typed);
      return 'fault' in reading ? reading.fault[locale] : null;
    },
    words: (typed) => {
      const reading = read(typed);
      return 'answer' in reading ? answerWords(question, reading.answer)[locale] : typed;
    },
    locale,
  };
  for (;;) {
    const reply = await person.ask(prompt);
    if (typeof reply === 'string') return reply;
    const reading = read(reply.answer === '' ? (prompt.initial ?? '') : reply.answer);
    if ('answer' in reading) return reading;
    person.tell(reading.fault[locale]);
  }
}

const mostLetters = 70;

function rowText(question: Question, answer: string): Text {
  return inBoth((locale) => {
    const words = answerWords(question, answer)[locale];
    const shown = words.length > mostLetters ? `${words.slice(0, mostLetters - 1)}…` : words;
    return `${question.name[locale]}${locale === 'fr' ? '\u00a0: ' : ': '}${shown}`;
  });
}

const recapWords: Readonly<Record<'message' | 'help' | 'right', Text>> = {
  message: { fr: 'Voici ce que j’ai compris. Est-ce juste\u202f?', en: 'This is what I understood. Is it right?' },
  help: { fr: 'Choisissez une ligne pour la corriger.', en: 'Choose a line to correct it.' },
  right: { fr: 'Tout est juste, continuer', en: 'All is right, go on' },
};
