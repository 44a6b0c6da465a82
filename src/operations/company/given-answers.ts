import { z } from 'zod';
import type { Answers } from '../../core/framework/company/answers.ts';
import { nearestName } from '../../core/values/strings/nearest-name.ts';
import { everyQuestion, type CompanyQuestions } from '../../core/framework/company/questions/company-questions.ts';
import type { Question } from '../../core/framework/company/questions/question.ts';
import { Failure, type FieldIssue } from '../../core/values/failure.ts';
import type { Text } from '../../core/values/text.ts';

const Given = z.record(z.string(), z.unknown());

type QuestionsOf = (answers: Answers) => CompanyQuestions;

/**
 * The answers of a file, by the ids of the questions: texts, numbers, yes or no, lists, and offers as `{ name, price }`.
 * Throws `Failure('invalid-input')` with every wrong answer and its cure.
 */
export function givenAnswers(data: unknown, questionsOf: QuestionsOf): Answers {
  const given = Given.safeParse(data);
  if (!given.success) throw notAnswers;
  let answers: Answers = {};
  let left = Object.entries(given.data).filter(([, value]) => value !== null && value !== undefined);
  const issues: FieldIssue[] = [];
  // Some questions appear with the answer to another one.
  for (;;) {
    const questions = everyQuestion(questionsOf(answers));
    const known = left.filter(([id]) => questions.some((question) => question.id === id));
    if (known.length === 0) break;
    for (const [id, value] of known) {
      const question = questions.find((one) => one.id === id)!;
      const reading = question.read(textOf(value));
      if ('answer' in reading) answers = { ...answers, [id]: reading.answer };
      else issues.push({ path: `/answers/${id}`, message: withSentence(question, reading.fault) });
    }
    left = left.filter(([id]) => !known.some(([one]) => one === id));
  }
  const ids = everyQuestion(questionsOf(answers)).map(({ id }) => id);
  issues.push(...left.map(([id]) => unknownQuestion(id, ids)));
  const unnamed = left.some(([id]) => nearestName(id, ids) === null);
  if (issues.length > 0) throw wrongAnswers(issues, unnamed ? ids : []);
  return answers;
}

/** The question before the fault of an open one: its name in a file says little. */
const withSentence = ({ sentence, choices }: Question, fault: Text): Text =>
  choices.length > 0
    ? fault
    : {
        fr: `${sentence.fr.replace(/[\s\u202f]*\?$/, '')}\u00a0: ${fault.fr}`,
        en: `${sentence.en.replace(/\?$/, '')}: ${fault.en}`,
      };

/** Takes what each unanswered question proposes, and that nobody knows what may be left out; throws with the others. */
export function withSuggestions(answers: Answers, questionsOf: (answers: Answers) => readonly Question[]): Answers {
  let complete = answers;
  for (;;) {
    const open = questionsOf(complete).filter(({ id }) => complete[id] === undefined);
    const proposed = open.flatMap(({ id, suggested, leftOut }) => {
      const taken = suggested ?? (leftOut === true ? '?' : null);
      return taken === null ? [] : [[id, taken] as const];
    });
    if (proposed.length === 0) {
      if (open.length > 0) throw missingAnswers(open);
      return complete;
    }
    complete = { ...complete, ...Object.fromEntries(proposed) };
  }
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map(textOf);
    // A comma may be within a name, an equals sign comes before a price: semicolons separate both, the last one too.
    return items.some((item) => /,| = /.test(item)) ? items.map((item) => `${item};`).join(' ') : items.join(', ');
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  // Two decimals: three digits after a point would read as thousands.
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, price } = value as { readonly name?: unknown; readonly price?: unknown };
  return price === undefined || price === null ? String(name) : `${name} = ${textOf(price)}`;
}

const notAnswers = new Failure('invalid-input', {
  fr: 'Le fichier de réponses donne une réponse par ligne, nom de la question, deux points, réponse\u202f: «\u202fhoursPerWeek: 3\u202f».',
  en: 'The file of answers has one answer a line, name of the question, colon, answer: “hoursPerWeek: 3”.',
});

/** `names`: those that the questions have, when an answer bears no name close to one; empty otherwise. */
function wrongAnswers(issues: readonly FieldIssue[], names: readonly string[]): Failure {
  const list = names.join(', ');
  const detail = {
    fr: `Corrigez ces réponses.${list === '' ? '' : ` Noms des questions\u202f: ${list}.`}`,
    en: `Correct these answers.${list === '' ? '' : ` Names of the questions: ${list}.`}`,
  };
  return new Failure('invalid-input', detail, issues);
}

function unknownQuestion(id: string, known: readonly string[]): FieldIssue {
  const near = nearestName(id, known);
  return {
    path: `/answers/${id}`,
    message:
      near === null
        ? { fr: 'Aucune question ne s’appelle ainsi.', en: 'No question has this name.' }
        : {
            fr: `Aucune question ne s’appelle ainsi\u202f: vouliez-vous dire ${near}\u202f?`,
            en: `No question has this name: did you mean ${near}?`,
          },
  };
}

function missingAnswers(questions: readonly Question[]): Failure {
  return new Failure(
    'invalid-input',
    {
      fr: 'Il manque des réponses\u202f: ajoutez-les au fichier de --answers.',
      en: 'Answers are missing: add them to the file of --answers.',
    },
    questions.map(({ id, sentence, help }) => ({
      path: `/answers/${id}`,
      message: {
        fr: [sentence.fr, help?.fr].filter(Boolean).join(' — '),
        en: [sentence.en, help?.en].filter(Boolean).join(' — '),
      },
    })),
  );
}
