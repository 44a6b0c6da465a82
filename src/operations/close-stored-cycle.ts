import { z } from 'zod';
import { readCompany } from '../core/framework/company/company.ts';
import { actionReadings } from '../core/steering/action-readings.ts';
import { Failure } from '../core/values/failure.ts';
import { readingRows, readingsCsv } from '../exports/cycle/readings-csv.ts';
import { defineOperation } from './operation.ts';
import { closeAndReplan, ClosingSummary, closingSummary } from './plans/close-and-replan.ts';
import { planId, storedPlan } from './plans/stored-plan.ts';
import { CycleId } from './read-cycle.ts';
import { signalsOfAudit } from './sites/site-signals.ts';

/** Returns the table that a team completes during the cycle. */
export const readReadings = defineOperation({
  id: 'read-readings',
  summary: { fr: 'Lire la table des résultats à remplir', en: 'Read the table of results to fill' },
  input: z.strictObject({ id: CycleId }),
  output: z.object({ csv: z.string(), expected: z.number() }),
  needs: ['store'],
  heavy: true,
  async run({ id }, { store }) {
    const strategy = await storedPlan(id, store);
    return { csv: readingsCsv.render(strategy), expected: readingRows(strategy).length };
  },
});

/** Closes a cycle of the service from its completed table and stores the plan of the next one. */
export const closeStoredCycle = defineOperation({
  id: 'conclude-cycle',
  summary: {
    fr: 'Clore un cycle du service et établir le suivant',
    en: 'Close a cycle of the service and plan the next one',
  },
  input: z.strictObject({
    id: CycleId,
    company: z.unknown(),
    /** The completed table, as CSV text. */
    readings: z.string().min(1).max(900_000),
    auditId: z.string().max(64).optional(),
    on: z.iso.date().optional(),
    from: z.iso.date().optional(),
    force: z.string().min(10).max(500).optional(),
    seed: z.number().int().min(0).default(1),
  }),
  output: ClosingSummary.extend({
    /** Id of the next cycle, for /v1/cycles/{id}. */
    nextId: z.string(),
    closing: z.unknown(),
    reused: z.unknown(),
  }),
  needs: ['store', 'languages'],
  heavy: true,
  async run(input, { store, languages }, { workspace }) {
    const company = readCompany(input.company);
    const readings = actionReadings(new TextEncoder().encode(input.readings));
    if (readings === null) throw notATable;
    const site = input.auditId === undefined ? null : await signalsOfAudit(input.auditId, store);
    const strategy = await storedPlan(input.id, store);
    const closing = closeAndReplan({ strategy, company, readings, site, languages }, input);
    const { closed, plan, reused, validation } = closing;
    const nextId = planId(plan.planHash, workspace);
    await store.saveDocument(nextId, 'strategy', plan);
    await store.saveDocument(nextId, 'validation', validation);
    return { ...closingSummary(closing), nextId, closing: closed, reused };
  },
});

const tableDetail = {
  fr: 'La table des résultats a besoin au moins des colonnes «\u202faction\u202f» et «\u202frésultat\u202f»\u202f: partez de GET /v1/cycles/{id}/readings.',
  en: 'The table of results needs at least the columns “action” and “result”: start from GET /v1/cycles/{id}/readings.',
};
const notATable = new Failure('invalid-input', tableDetail, [{ path: '/readings', message: tableDetail }]);
