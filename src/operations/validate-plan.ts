import { z } from 'zod';
import { type Company, readCompany } from '../core/framework/company/company.ts';
import { Failure } from '../core/values/failure.ts';
import { missingParts } from '../core/planning/plan/missing-parts.ts';
import type { Strategy } from '../core/planning/plan/plan.ts';
import { validateStrategy } from '../core/gauge/validate-strategy.ts';
import { field } from './inputs/field.ts';
import { defineOperation } from './operation.ts';
import { StrategyDocument } from './plans/plan-documents.ts';
import { BilingualText } from './inputs/bilingual-text.ts';
import { CompanyFile } from './company/company-file.ts';

const PlanFinding = z.object({
  ruleId: z.string(),
  criterion: z.string(),
  severity: z.enum(['blocker', 'major', 'later', 'minor', 'info']),
  path: z.string(),
  message: BilingualText,
});

export const PlanGauge = z.object({
  criteria: z.record(
    z.string(),
    z.object({
      status: z.enum(['satisfied', 'incomplete', 'later', 'violated']),
      /** 0–1: 1 minus the weights of the findings. */
      score: z.number(),
      findings: z.array(PlanFinding),
    }),
  ),
  findings: z.array(PlanFinding),
});
export type PlanGauge = z.output<typeof PlanGauge>;

export const validatePlan = defineOperation({
  id: 'validate-plan',
  summary: { fr: 'Vérifier un plan, critère par critère', en: 'Check a plan, criterion by criterion' },
  input: z.strictObject({
    plan: field(StrategyDocument, 'fichier strategy.json d’un plan', 'strategy.json of a plan'),
    company: field(CompanyFile.optional(), 'fichier de l’entreprise', 'company file'),
  }),
  output: PlanGauge,
  needs: [],
  heavy: true,
  async run(input) {
    const strategy = asStrategy(input.plan);
    const company = input.company === undefined ? null : readCompany(input.company);
    return gaugeOf(strategy, company);
  },
});

/** The rules rely on the form of a plan that this program wrote: where one fails, the plan given has been altered. */
function gaugeOf(strategy: Strategy, company: Company | null): PlanGauge {
  try {
    return validateStrategy(strategy, company) as PlanGauge;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('invalid-input', {
      fr: 'Ce plan ne se lit pas en entier : une valeur n’a pas la forme que décrit schemas/strategy.json.schema.json. Donnez-le tel que maillage plan l’a écrit.',
      en: 'This plan cannot be read whole: a value does not have the form that schemas/strategy.json.schema.json describes. Give it as maillage plan wrote it.',
    });
  }
}

/** A complete plan from the input; throws Failure('invalid-input') with the missing parts. */
export function asStrategy(data: unknown): Strategy {
  const missing = missingParts(data);
  if (missing.length === 0) return data as Strategy;
  throw new Failure(
    'invalid-input',
    {
      fr: 'Donnez un plan entier\u202f: le fichier strategy.json qu’écrit maillage plan --out, ou le champ strategy de GET /v1/cycles/{id}.',
      en: 'Give a complete plan: the file strategy.json that maillage plan --out writes, or the field strategy of GET /v1/cycles/{id}.',
    },
    missing.map((part) => ({
      path: `/plan/${part}`,
      message: {
        fr: 'Cette partie du plan est absente ou illisible.',
        en: 'This part of the plan is missing or unreadable.',
      },
    })),
  );
}
