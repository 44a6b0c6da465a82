import { z } from 'zod';
import { readCompany } from '../core/framework/company/company.ts';
import { companyFromAnswers } from '../core/framework/company/company-from-answers.ts';
import { companyQuestions, nextQuestion } from '../core/framework/company/company-questions.ts';
import { noFindings, type SiteFindings, siteFindings } from '../core/framework/company/found-channels.ts';
import { Failure } from '../core/values/failure.ts';
import { locales } from '../core/values/locale.ts';
import type { Store } from '../io/services/store.ts';
import { defineOperation } from './operation.ts';
import { BilingualText } from './inputs/bilingual-text.ts';

/** The questions of `maillage init` for a form: send the answers given so far, read the next question or the file. */
export const draftCompany = defineOperation({
  id: 'draft-company',
  summary: {
    fr: 'Écrire le fichier de l’entreprise, question par question',
    en: 'Write the company file, question by question',
  },
  input: z.strictObject({
    answers: z.record(z.string().max(80), z.string().max(2000)).default({}),
    /** An audit of the service: its findings become proposed answers. */
    auditId: z.string().max(64).optional(),
    lang: z.enum(locales).optional(),
  }),
  output: z.object({
    /** null = every question has its answer. */
    question: z
      .object({
        id: z.string(),
        sentence: BilingualText,
        suggested: z.string().nullable(),
        choices: z.array(z.string()),
        /** What is wrong with the answer that was sent; null when none was. */
        fault: BilingualText.nullable(),
      })
      .nullable(),
    answered: z.number(),
    questions: z.number(),
    /** The whole file; null until the last answer. */
    company: z.unknown(),
  }),
  needs: ['store', 'clock'],
  async run({ answers, auditId, lang }, { store, clock }, context) {
    const today = clock.now().slice(0, 10);
    const read = auditId === undefined ? noFindings : await findingsOfAudit(auditId, store);
    const found = { ...read, language: read.language ?? lang ?? context.locale };
    const question = nextQuestion(answers, found, today);
    const asked = companyQuestions(answers, found, today);
    const company = question === null ? companyFromAnswers(answers, found, today) : null;
    if (company !== null) readCompany(company);
    const sent = question === null ? undefined : answers[question.id];
    return {
      question:
        question === null
          ? null
          : {
              id: question.id,
              sentence: question.sentence,
              suggested: question.suggested,
              choices: [...question.choices],
              fault: sent === undefined ? null : question.fault(sent),
            },
      answered: asked.filter((one) => answers[one.id] !== undefined && one.fault(answers[one.id] ?? '') === null)
        .length,
      questions: asked.length,
      company,
    };
  },
});

/** The pages alone hold the links. Each address once, where it is met first. */
async function externalLinks(id: string, store: Store): Promise<{ to: string }[]> {
  const addresses = new Set<string>();
  for await (const { links } of store.pages(id, { blocks: false }))
    for (const { to, internal } of links) if (!internal) addresses.add(to);
  return Array.from(addresses, (to) => ({ to }));
}

export async function findingsOfAudit(id: string, store: Store): Promise<SiteFindings> {
  const summary = await store.readDocument<{ url: string }>(id, 'summary');
  if (summary === null) {
    throw new Failure('not-found', {
      fr: 'Aucun audit terminé ne porte cet identifiant.',
      en: 'No finished audit has this id.',
    });
  }
  const pages = (await store.readDocument<Parameters<typeof siteFindings>[1]>(id, 'pages')) ?? [];
  return siteFindings(summary.url, pages, await externalLinks(id, store));
}
