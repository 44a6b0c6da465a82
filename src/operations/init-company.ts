import { z } from 'zod';
import type { Answers } from '../core/framework/company/answers.ts';
import { nextQuestion } from '../core/framework/company/questions/company-questions.ts';
import { emptyProfile } from '../core/framework/company/site-profile/site-profile.ts';
import { Failure } from '../core/values/failure.ts';
import { locales } from '../core/values/locale.ts';
import { companyText } from '../io/company-document.ts';
import type { Files } from '../io/services/files.ts';
import type { Person } from '../io/services/person.ts';
import {
  answersWithoutPerson,
  companyOfAnswers,
  type CompanyTopic,
  interviewCompany,
  nobodyToAsk,
  questionsOfTopic,
} from './company/company-interview.ts';
import type { Interviewed } from './company/interview.ts';
import { keepAnswers, keptAnswers } from './company/kept-answers.ts';
import { profileOfFolder } from './company/profile-of-audit.ts';
import { answersField, inputField } from './inputs/interview-fields.ts';
import { field } from './inputs/field.ts';
import { defineOperation, type RunContext } from './operation.ts';

export const InitSummary = z.object({
  /** File written; null = the person left before the last question. */
  written: z.string().nullable(),
  answered: z.number(),
  questions: z.number(),
  /** Where the answers given so far are kept. */
  kept: z.string().nullable(),
  /** What further answers would improve, by group of questions. */
  improvements: z.array(
    z.object({
      title: z.object({ fr: z.string(), en: z.string() }),
      improves: z.object({ fr: z.string(), en: z.string() }),
      questions: z.number(),
    }),
  ),
});
export type InitSummary = z.output<typeof InitSummary>;

const InitInput = z.strictObject({
  out: field(z.string().min(1), 'fichier de l’entreprise à écrire', 'company file to write'),
  audit: field(z.string().min(1).optional(), 'dossier produit par un audit', 'folder produced by an audit'),
  answers: answersField,
  input: inputField,
  lang: field(
    z.enum(locales).optional(),
    'langue des questions\u202f: fr ou en',
    'language of the questions: fr or en',
  ),
});
type InitInput = z.output<typeof InitInput>;

export const initCompany = defineOperation({
  id: 'init-company',
  summary: {
    fr: 'Écrire le fichier de l’entreprise, question par question',
    en: 'Write the company file, question by question',
  },
  input: InitInput,
  output: InitSummary,
  needs: ['files', 'clock', 'person'],
  async run(input, { files, clock, person }, context) {
    if (await files.exists(input.out)) throw alreadyThere(input.out);
    const locale = input.lang ?? context.locale;
    const read = input.audit === undefined ? emptyProfile : await profileOfFolder(input.audit, files);
    const topic = { profile: { ...read, language: read.language ?? locale }, today: clock.now().slice(0, 10) };
    const { answers, left } = await answered(input, topic, { files, person, locale });
    const kept = `${input.out}.part`;
    if (left) return { written: null, ...countOf(answers, topic), kept };
    await files.write(input.out, companyText(input.out, companyOfAnswers(answers, topic, locale)));
    return { written: input.out, ...countOf(answers, topic), kept: null };
  },
});

async function answered(
  input: InitInput,
  topic: CompanyTopic,
  {
    files,
    person,
    locale,
  }: { readonly files: Files; readonly person: Person | undefined } & Pick<RunContext, 'locale'>,
): Promise<Interviewed> {
  if (input.answers !== undefined) return { answers: answersWithoutPerson(input.answers, topic), left: false };
  if (person === undefined || !input.input) throw nobodyToAsk('init');
  const path = `${input.out}.part`;
  try {
    const before = await keptAnswers(path, files);
    return await interviewCompany(before, topic, { person, locale, keep: keepAnswers(path, files), details: true });
  } finally {
    person.close();
  }
}

function countOf(answers: Answers, topic: CompanyTopic): Pick<InitSummary, 'answered' | 'questions' | 'improvements'> {
  const { first, details } = questionsOfTopic(topic)(answers);
  const open = details.map((group) => ({
    ...group,
    left: group.questions.filter(({ id }) => answers[id] === undefined),
  }));
  return {
    answered: first.filter((question) => nextQuestion([question], answers) === null).length,
    questions: first.length,
    improvements: open
      .filter(({ left }) => left.length > 0)
      .map(({ title, improves, left }) => ({ title: { ...title }, improves: { ...improves }, questions: left.length })),
  };
}

function alreadyThere(path: string): Failure {
  return new Failure('conflict', {
    fr: `${path} existe déjà\u202f: choisissez un autre nom, ou complétez ce fichier à la main.`,
    en: `${path} exists already: choose another name, or complete that file by hand.`,
  });
}
