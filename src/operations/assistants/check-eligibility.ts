import { z } from 'zod';
import type { AudienceCoverage } from '../../core/audience/audience-coverage.ts';
import {
  type AnswerCondition,
  answerConditions,
  answerEligibility,
  conditionTitles,
  neededConditions,
} from '../../core/audits/assistants/answer-eligibility.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { auditedSite, auditFields, auditIdOf } from '../sites/audited-site.ts';

const conditionNames = z.enum(answerConditions);

export const AnswerEligibility = z.object({
  /** Pages that meet every needed condition, and pages in all. */
  eligible: z.number(),
  pages: z.number(),
  conditions: z.array(
    z.object({
      id: conditionNames,
      title: BilingualText,
      /** True when a page cannot be used without it. */
      needed: z.boolean(),
      met: z.number(),
      unmet: z.number(),
      notMeasured: z.number(),
      /** Pages without it, the first ones. */
      examples: z.array(z.string()),
    }),
  ),
  /** Questions of the personas with the passage that answers each; null when the audit had no personas. */
  questions: z
    .object({
      answered: z.number(),
      asked: z.number(),
      passages: z.array(z.object({ question: z.string(), page: z.string(), passage: z.string() })),
    })
    .nullable(),
  notes: z.array(BilingualText),
});
export type AnswerEligibility = z.output<typeof AnswerEligibility>;

/** Lists what the pages of an audited site give to engines that answer with AI. */
export const checkAnswerEligibility = defineOperation({
  id: 'check-answer-eligibility',
  summary: {
    fr: 'Lister ce que vos pages donnent aux moteurs qui répondent par IA',
    en: 'List what your pages give to engines that answer with AI',
  },
  input: z.strictObject({
    ...auditFields,
    limit: field(z.coerce.number().int().min(1).max(50).default(5), 'exemples par ligne', 'examples a row'),
  }),
  output: AnswerEligibility,
  needs: ['store', 'files', 'languages'],
  heavy: true,
  async run(input, { store, files, languages }, context) {
    const site = await auditedSite(await auditIdOf(input, files, context), store, languages);
    const pages = answerEligibility(site.facts);
    const coverage = await store.readDocument<AudienceCoverage>(site.id, 'coverage');
    const isOpen = (condition: AnswerCondition, at: number): boolean => pages[at]!.met[condition] !== false;
    return {
      eligible: pages.filter((_, at) => neededConditions.every((condition) => isOpen(condition, at))).length,
      pages: pages.length,
      conditions: answerConditions.map((id) => {
        const unmet = pages.filter(({ met }) => met[id] === false);
        return {
          id,
          title: conditionTitles[id],
          needed: neededConditions.includes(id),
          met: pages.filter(({ met }) => met[id] === true).length,
          unmet: unmet.length,
          notMeasured: pages.filter(({ met }) => met[id] === null).length,
          examples: unmet.slice(0, input.limit).map(({ url }) => url),
        };
      }),
      questions: coverage === null ? null : questionsOf(coverage, input.limit),
      notes: [noScore],
    };
  },
});

function questionsOf({ needs }: AudienceCoverage, limit: number): AnswerEligibility['questions'] {
  const answered = needs.filter(({ covered }) => covered);
  const proved = [...answered]
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
    .flatMap(({ text, page, passage }) =>
      page === null || passage === null ? [] : [{ question: text, page, passage }],
    );
  return { answered: answered.length, asked: needs.length, passages: proved.slice(0, limit) };
}

const noScore = {
  fr: 'Ces conditions sont celles que les moteurs publient. Les remplir n’assure aucune citation, et aucune note n’en est tirée.',
  en: 'These conditions are those that engines publish. To meet them ensures no citation, and no score is made of them.',
};
