import { z } from 'zod';
import { readCompany } from '../core/framework/company/company.ts';
import { companyFromAnswers } from '../core/framework/company/company-from-answers.ts';
import type { Answers } from '../core/framework/company/answers.ts';
import { companyQuestions, nextQuestion } from '../core/framework/company/company-questions.ts';
import type { Question } from '../core/framework/company/question-kinds.ts';
import { noFindings, type SiteFindings, siteFindings } from '../core/framework/company/found-channels.ts';
import { Failure } from '../core/values/failure.ts';
import { type Locale, locales } from '../core/values/locale.ts';
import { companyText } from '../io/company-document.ts';
import type { Files } from '../io/services/files.ts';
import type { Person } from '../io/services/person.ts';
import { field } from './inputs/field.ts';
import { defineOperation } from './operation.ts';

export const InitSummary = z.object({
  /** File written; null = the person left before the last question. */
  written: z.string().nullable(),
  answered: z.number(),
  questions: z.number(),
  /** Where the answers given so far are kept. */
  kept: z.string().nullable(),
});
export type InitSummary = z.output<typeof InitSummary>;

export const initCompany = defineOperation({
  id: 'init-company',
  summary: {
    fr: 'Écrire le fichier de l’entreprise, question par question',
    en: 'Write the company file, question by question',
  },
  input: z.strictObject({
    out: field(z.string().min(1), 'fichier de l’entreprise à écrire', 'company file to write'),
    audit: field(z.string().min(1).optional(), 'dossier produit par un audit', 'folder produced by an audit'),
    lang: field(
      z.enum(locales).optional(),
      'langue des questions\u202f: fr ou en',
      'language of the questions: fr or en',
    ),
  }),
  output: InitSummary,
  needs: ['files', 'clock', 'person'],
  async run(input, { files, clock, person }, context) {
    if (person === undefined) throw noTerminal;
    try {
      return await askAll(input, files, clock.now().slice(0, 10), person, input.lang ?? context.locale);
    } finally {
      person.close();
    }
  },
});

async function askAll(
  input: { readonly out: string; readonly audit?: string | undefined },
  files: Files,
  today: string,
  person: Person,
  locale: Locale,
): Promise<InitSummary> {
  if (await files.exists(input.out)) throw alreadyThere(input.out);
  const read = input.audit === undefined ? noFindings : await findingsOf(input.audit, files);
  const found = { ...read, language: read.language ?? locale };
  const kept = `${input.out}.part`;
  let answers = await answersIn(kept, files);
  greet(person, answers, kept, locale);
  for (;;) {
    const question = nextQuestion(answers, found, today);
    if (question === null) break;
    const answer = await askedUntilGood(question, person, locale);
    if (answer === null) {
      return { written: null, ...countOf(answers, found, today), kept };
    }
    answers = { ...answers, [question.id]: answer };
    await files.write(kept, `${JSON.stringify(answers, null, 2)}\n`);
  }
  const company = companyFromAnswers(answers, found, today);
  readCompany(company);
  await files.write(input.out, companyText(input.out, company));
  return { written: input.out, ...countOf(answers, found, today), kept: null };
}

async function askedUntilGood(question: Question, person: Person, locale: Locale): Promise<string | null> {
  const choices =
    question.choices.length === 0
      ? ''
      : `\n${question.choices.map((one, index) => `  ${index + 1}. ${one}`).join('\n')}\n`;
  const suggested = question.suggested === null ? '' : ` [${question.suggested}]`;
  for (;;) {
    const typed = await person.ask(`${question.sentence[locale]}${choices}${suggested} > `);
    if (typed === null) return null;
    const answer = pickedFrom(question, typed.trim());
    const fault = question.fault(answer);
    if (fault === null) return answer;
    person.tell(fault[locale]);
  }
}

/** Enter takes what is suggested; the number of a choice stands for it. */
function pickedFrom({ suggested, choices }: Question, typed: string): string {
  if (typed === '') return suggested ?? '';
  return /^\d+$/.test(typed) ? (choices[Number(typed) - 1] ?? typed) : typed;
}

function countOf(answers: Answers, found: SiteFindings, today: string): { answered: number; questions: number } {
  const asked = companyQuestions(answers, found, today);
  return { answered: asked.filter(({ id }) => answers[id] !== undefined).length, questions: asked.length };
}

async function answersIn(path: string, files: Files): Promise<Answers> {
  if (!(await files.exists(path))) return {};
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(await files.read(path)));
    return z.record(z.string(), z.string()).parse(read);
  } catch {
    return {};
  }
}

async function findingsOf(folder: string, files: Files): Promise<SiteFindings> {
  if (!(await files.exists(`${folder}/audit.json`))) {
    const detail = {
      fr: `${folder} n’est pas un dossier d’audit\u202f: lancez d’abord maillage audit ADRESSE --out ${folder}.`,
      en: `${folder} is not the folder of an audit: first run maillage audit ADDRESS --out ${folder}.`,
    };
    throw new Failure('invalid-input', detail, [{ path: '/audit', message: detail }]);
  }
  const text = async (name: string) => new TextDecoder().decode(await files.read(`${folder}/${name}`));
  const rows = async (name: string) =>
    (await text(name))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as never);
  const { url } = JSON.parse(await text('audit.json')) as { url: string };
  return siteFindings(url, await rows('pages.jsonl'), await rows('links.jsonl'));
}

function greet(person: Person, answers: Answers, kept: string, locale: Locale): void {
  const count = Object.keys(answers).length;
  const first = {
    fr: 'Entrée garde la réponse proposée entre crochets. Ctrl-C arrête\u202f: les réponses sont gardées.',
    en: 'Enter keeps the answer in brackets. Ctrl-C stops: answers are kept.',
  };
  person.tell(first[locale]);
  if (count === 0) return;
  const again = { fr: `${count} réponses reprises de ${kept}.`, en: `${count} answers taken up from ${kept}.` };
  person.tell(again[locale]);
}

const noTerminal = new Failure('invalid-input', {
  fr: 'Les questions se posent sur un terminal\u202f: lancez maillage init à la main, ou écrivez le fichier d’après docs/catalogue/company-file.md.',
  en: 'Questions need a terminal: run maillage init by hand, or write the file after docs/catalogue/company-file.md.',
});

function alreadyThere(path: string): Failure {
  return new Failure('conflict', {
    fr: `${path} existe déjà\u202f: choisissez un autre nom, ou complétez ce fichier à la main.`,
    en: `${path} exists already: choose another name, or complete that file by hand.`,
  });
}
