import { z } from 'zod';
import { readCompany } from '../core/framework/company/company.ts';
import { actionReadings } from '../core/steering/action-readings.ts';
import { Failure } from '../core/values/failure.ts';
import { closedAndNext, closeSummary, CloseSummary, readingsTemplate } from './close-cycle.ts';
import { defineOperation } from './operation.ts';
import { CycleId } from './read-cycle.ts';
import { signalsOfAudit } from './sites/site-signals.ts';
import { storedPlan } from './plans/stored-plan.ts';

/** The table a team fills in during the cycle. */
export const readReadings = defineOperation({
  id: 'read-readings',
  summary: { fr: 'Lire la table des résultats à remplir', en: 'Read the table of results to fill' },
  input: z.strictObject({ id: CycleId }),
  output: z.object({ csv: z.string(), expected: z.number() }),
  needs: ['store'],
  heavy: true,
  async run({ id }, { store }) {
    const { text, expected } = readingsTemplate(await storedPlan(id, store));
    return { csv: text, expected };
  },
});

/** Closes a cycle of the service on its table of results, and keeps the plan of the next one. */
export const closeStoredCycle = defineOperation({
  id: 'conclude-cycle',
  summary: {
    fr: 'Clore un cycle du service et établir le suivant',
    en: 'Close a cycle of the service and plan the next one',
  },
  input: z.strictObject({
    id: CycleId,
    company: z.unknown(),
    /** The filled table, as CSV text. */
    readings: z.string().min(1).max(900_000),
    auditId: z.string().max(64).optional(),
    on: z.iso.date().optional(),
    from: z.iso.date().optional(),
    force: z.string().min(10).max(500).optional(),
    seed: z.number().int().min(0).default(1),
  }),
  output: CloseSummary.omit({ out: true, template: true }).extend({
    /** The next cycle, to be read at /v1/cycles/{id}. */
    nextId: z.string(),
    closing: z.unknown(),
    reused: z.unknown(),
  }),
  needs: ['store'],
  heavy: true,
  async run(input, { store }) {
    const company = readCompany(input.company);
    const readings = actionReadings(new TextEncoder().encode(input.readings));
    if (readings === null) throw noTable;
    const site = input.auditId === undefined ? null : await signalsOfAudit(input.auditId, store);
    const found = closedAndNext(await storedPlan(input.id, store), company, readings, site, input);
    const nextId = `cyc_${found.plan.planHash.slice(0, 24)}`;
    await store.saveDocument(nextId, 'strategy', found.plan);
    await store.saveDocument(nextId, 'validation', found.validation);
    const { template: _template, ...summary } = closeSummary(found);
    return { ...summary, nextId, closing: found.closed, reused: found.reused };
  },
});

const tableDetail = {
  fr: 'La table des résultats a besoin au moins des colonnes «\u202faction\u202f» et «\u202frésultat\u202f»\u202f: partez de GET /v1/cycles/{id}/readings.',
  en: 'The table of results needs at least the columns “action” and “result”: start from GET /v1/cycles/{id}/readings.',
};
const noTable = new Failure('invalid-input', tableDetail, [{ path: '/readings', message: tableDetail }]);
