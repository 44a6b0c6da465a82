import { z } from 'zod';
import { completeAnswers } from '../core/framework/company/assumed-answers.ts';
import { readCompany } from '../core/framework/company/company.ts';
import { companyFromAnswers } from '../core/framework/company/company-from-answers.ts';
import { earlyAnswers, earlyQuestions } from '../core/framework/company/questions/early-answers.ts';
import {
  acceptedAnswers,
  companyQuestions,
  everyQuestion,
  isAnswered,
  nextQuestion,
  readAnswers,
} from '../core/framework/company/questions/company-questions.ts';
import { answerWords } from '../core/framework/company/questions/answer-words.ts';
import { choiceOf } from '../core/framework/company/questions/choices.ts';
import { oncePutOff } from '../core/framework/company/questions/first-questions.ts';
import { recordedAnswers, withRecorded } from '../core/framework/company/recorded-channels.ts';
import { type Question, unknownAnswer } from '../core/framework/company/questions/question.ts';
import { emptyProfile } from '../core/framework/company/site-profile/site-profile.ts';
import { locales } from '../core/values/locale.ts';
import { inBoth, type Text } from '../core/values/text.ts';
import { profileOfAudit } from './company/profile-of-audit.ts';
import { BilingualText } from './inputs/bilingual-text.ts';
import { defineOperation } from './operation.ts';
import { CompanyFile } from './company/company-file.ts';

const Counted = z.object({
  answered: z.number(),
  /** Skipped and still without an answer. */
  left: z.number(),
  questions: z.number(),
});

/** The questions of `maillage init` for a form: send the answers given so far, read the next question and the file. */
export const draftCompany = defineOperation({
  id: 'draft-company',
  summary: {
    fr: 'Écrire le fichier de l’entreprise, question par question',
    en: 'Write the company file, question by question',
  },
  input: z.strictObject({
    answers: z.record(z.string().max(80), z.string().max(2000)).default({}),
    /** Ids of the questions to pass over: they are asked no more, and stay open. */
    skipped: z.array(z.string().max(80)).max(200).default([]),
    /** Id of the question to ask first, when it has no answer yet. */
    ask: z.string().max(80).optional(),
    /** Id of a question to ask whether it has an answer or not: the answer stays until another one is sent. */
    again: z.string().max(80).optional(),
    /**
     * True to write the file as soon as what the company sells has an answer: what the site says, else what is usual, takes
     * the place of the other answers that a plan needs, and is among the hypotheses of the file.
     */
    early: z.boolean().default(false),
    /** An audit of the service: what the site says becomes proposed answers. */
    auditId: z.string().max(64).optional(),
    /**
     * Channels of which the company gave figures, as answers of the question `channels`: they are proposed beside those that
     * the site names, and named beside an answer that leaves them out.
     */
    recorded: z.array(z.string().max(80)).max(500).default([]),
    lang: z.enum(locales).optional(),
  }),
  output: z.object({
    /** Null when every question has an answer. */
    question: z
      .object({
        id: z.string(),
        sentence: BilingualText,
        help: BilingualText.nullable(),
        suggested: z.string().nullable(),
        choices: z.array(
          z.object({
            value: z.string(),
            label: BilingualText,
            /** Other names by which people look for it. */
            alsoCalled: z.array(z.string()),
          }),
        ),
        several: z.boolean(),
        /** True when a text that names none of the choices is an answer too. */
        open: z.boolean(),
        /** True when `?` is an answer: somebody may not know. */
        mayBeUnknown: z.boolean(),
        /** True for one of the questions that a first plan is made with, when an early plan supposes its answer too. */
        needed: z.boolean(),
        /** True for a question without which not even an early plan is made. */
        blocks: z.boolean(),
        /** What the answer makes more exact; null for a question that a plan needs. */
        improves: BilingualText.nullable(),
        /** What the plan takes without an answer, and where from; null where it takes nothing, or makes no plan. */
        assumed: z.object({ value: BilingualText, from: BilingualText }).nullable(),
        /** What is wrong with the answer that was sent; null when none was. */
        fault: BilingualText.nullable(),
      })
      .nullable(),
    /** The answers given, in the order of their questions; of a closed question, the labels of the choices. */
    given: z.array(z.object({ id: z.string(), name: BilingualText, answer: BilingualText })),
    answered: z.number(),
    questions: z.number(),
    /** The same for the questions that a plan needs, and for those that make it more exact. */
    first: Counted,
    details: Counted,
    /** Skipped questions that still have no answer. */
    skipped: z.array(z.string()),
    /** The whole file, with working assumptions for what nobody answered; null until the first questions have answers. */
    company: CompanyFile.nullable(),
  }),
  needs: ['store', 'clock'],
  async run({ answers: sentAnswers, skipped, ask, again, early, auditId, recorded, lang }, { store, clock }, context) {
    const today = clock.now().slice(0, 10);
    const read = auditId === undefined ? emptyProfile : await profileOfAudit(auditId, store);
    const profile = { ...read, language: read.language ?? lang ?? context.locale };
    const answers = readAnswers(sentAnswers, (known) => everyQuestion(companyQuestions(known, profile, today)));
    const questions = withRecorded(companyQuestions(answers, profile, today), { recorded, answers });
    const needed = early ? earlyQuestions(questions.first, answers) : questions.first;
    const isReady = nextQuestion(needed, answers) === null;
    const accepted = acceptedAnswers(answers, everyQuestion(questions));
    const proposed = [...recordedAnswers(questions, recorded), ...(early ? earlyAnswers(accepted, profile) : [])];
    const complete = isReady ? completeAnswers(accepted, profile, today, proposed) : null;
    const company = complete === null ? null : companyFromAnswers(complete, profile, today);
    if (company !== null) readCompany(company);
    const groups = [{ improves: ofAmounts, questions: judgedOfSite(questions.site) }, ...questions.details];
    const details = oncePutOff(groups.flatMap((one) => one.questions));
    const asked = [...questions.first, ...details];
    const passed = new Set(skipped);
    const wanted = isReady ? asked.find(({ id }) => id === ask) : undefined;
    const question =
      asked.find(({ id }) => id === again) ??
      nextQuestion(wanted === undefined ? [] : [wanted], answers) ??
      nextQuestion(early && !isReady ? needed : asked.filter(({ id }) => !passed.has(id)), answers);
    const isLeft = (one: Question): boolean => passed.has(one.id) && !isAnswered(one, answers);
    const counted = (list: readonly Question[]) => ({
      answered: list.filter((one) => isAnswered(one, answers)).length,
      left: list.filter(isLeft).length,
      questions: list.length,
    });
    const assumed = complete?.assumed.find(({ id, answer }) => id === question?.id && answer !== unknownAnswer);
    const sent = question === null ? undefined : answers[question.id];
    const reading = sent === undefined ? undefined : question?.read(sent);
    const group = groups.find((one) => one.questions.some(({ id }) => id === question?.id));
    return {
      question:
        question === null
          ? null
          : {
              id: question.id,
              sentence: question.sentence,
              help: question.help,
              suggested: question.guessed === true ? null : question.suggested,
              choices: question.choices.map(({ value, label, alsoCalled = [] }) => ({
                value,
                label,
                alsoCalled: [...alsoCalled],
              })),
              several: question.several,
              open: question.open ?? false,
              mayBeUnknown: 'answer' in question.read(unknownAnswer),
              needed: questions.first.includes(question),
              blocks: earlyQuestions(questions.first, answers).includes(question),
              improves: group?.improves ?? (early && isReady ? ofPlan : null),
              assumed: assumed === undefined ? null : { value: assumed.shown, from: assumed.from },
              fault: reading !== undefined && 'fault' in reading ? reading.fault : null,
            },
      given: asked
        .filter((one) => isAnswered(one, answers))
        .map((one) => ({
          id: one.id,
          name: one.name,
          answer: shownAnswer(one, answers[one.id]!, sentAnswers[one.id]!),
        })),
      answered: everyQuestion(questions).filter((one) => isAnswered(one, answers)).length,
      questions: asked.length,
      first: counted(questions.first),
      details: counted(details),
      skipped: asked.filter(isLeft).map(({ id }) => id),
      company,
    };
  },
});

/** What every amount depends on, and the site may tell wrong: a person sees it and may change it. */
const judged = new Set(['country', 'currency', 'vat']);
const judgedOfSite = (site: readonly Question[]): Question[] => site.filter(({ id }) => judged.has(id));
const ofPlan: Text = { fr: 'tout le plan', en: 'the whole plan' };
const ofAmounts: Text = { fr: 'les montants du plan', en: 'the amounts of the plan' };

/** The answer in words; one in the words of the person, to a choice that takes any, keeps them. */
function shownAnswer(question: Question, answer: string, sent: string): Text {
  const { choices, several, open } = question;
  const words = answerWords(question, answer);
  const isOwn = open === true && !several && choiceOf(sent, choices) === null;
  return isOwn ? inBoth((locale) => (answer === 'other' ? sent : `${sent} (${words[locale]})`)) : words;
}
