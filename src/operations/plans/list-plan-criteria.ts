import { z } from 'zod';
import { criteria } from '../../core/gauge/criteria/index.ts';
import { type Validation, validateStrategy } from '../../core/gauge/validate-strategy.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { pageOfRows, paginationFields } from '../inputs/pagination.ts';
import { defineOperation } from '../operation.ts';
import { CycleId } from '../read-cycle.ts';
import { storedPlan } from './stored-plan.ts';

export const listPlanCriteria = defineOperation({
  id: 'list-plan-criteria',
  summary: {
    fr: 'Lister ce qu’un plan prouve, critère par critère',
    en: 'List what a plan proves, criterion by criterion',
  },
  input: z.strictObject({ id: CycleId, ...paginationFields }),
  output: z.object({
    data: z.array(
      z.object({
        id: z.string(),
        title: BilingualText,
        status: z.string(),
        /** Share of its rules that the plan keeps, 0–1. */
        score: z.number(),
        /** The rules that the plan breaks, in sentences. */
        findings: z.array(z.object({ rule: z.string(), severity: z.string(), message: BilingualText })),
        /** What to collect, so that the criterion rests on figures. */
        missing: z.array(BilingualText),
      }),
    ),
    nextCursor: z.string().nullable(),
    total: z.number(),
  }),
  needs: ['store'],
  async run({ id, ...page }, { store }) {
    const strategy = await storedPlan(id, store);
    const stored = await store.readDocument<Validation>(id, 'validation');
    const results = (stored ?? validateStrategy(strategy, strategy.inputs.company)).criteria;
    const rows = criteria.map(({ id: name, title }) => {
      const { status, score, findings } = results[name];
      const missing = strategy.dataToCollect.filter((one) => one.criterion === name).map(({ what }) => what);
      return {
        id: name,
        title: { ...title },
        status,
        score,
        findings: findings.map(({ ruleId, severity, message }) => ({ rule: ruleId, severity, message })),
        missing,
      };
    });
    return { ...pageOfRows(rows, page, (row) => row.id), total: rows.length };
  },
});
