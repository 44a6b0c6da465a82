import { z } from 'zod';
import { draftFields } from '../inputs/draft-input.ts';
import { PlanInput, PlanSummary } from '../inputs/plan-input.ts';
import { defineOperation } from '../operation.ts';
import { planStrategyOperation } from '../plan-strategy.ts';
import { keepCycle } from '../plans/kept-cycle.ts';
import { storedPlan } from '../plans/stored-plan.ts';
import { companyOf } from './company-document.ts';
import { keep } from './kept.ts';
import { keptCompany } from './kept-company.ts';
import { latestAuditOf, placeOf, projectId, projectOf } from './manage-projects.ts';

/** Plans a project from its company and its latest audit. What a person edited in the calendar stays. */
export const planProject = defineOperation({
  id: 'plan-project',
  summary: { fr: 'Établir le plan d’un projet', en: 'Make the plan of a project' },
  input: z.strictObject({
    projectId,
    ...PlanInput.pick({ from: true, lang: true, reword: true, seed: true }).shape,
    ...draftFields,
  }),
  output: PlanSummary,
  needs: planStrategyOperation.needs,
  quota: () => ({ stores: true }),
  heavy: true,
  admit: async ({ projectId: id }, { store }) => void (await companyOf(id, store)),
  async run({ projectId: id, ...options }, services, context) {
    const { store } = services;
    const { body } = await projectOf(id, store);
    const company = await companyOf(id, store);
    const auditId = (await latestAuditOf(body, store)) ?? undefined;
    const { months } = await keptCompany(id, store);
    const input = { ...options, company, months, auditId, documents: [] };
    const summary = await planStrategyOperation.run(input, services, context);
    const strategy = await storedPlan(summary.id, store);
    await keepCycle(summary.id, { strategy, projectId: id }, store, context);
    await keep(
      { place: placeOf(id), body: { ...(await projectOf(id, store)).body, cycleId: summary.id } },
      store,
      context,
    );
    return summary;
  },
});
