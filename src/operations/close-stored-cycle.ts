import { z } from 'zod';
import { readCompany } from '../core/framework/company/company.ts';
import { type ActionReadings, actionReadings } from '../core/steering/action-readings.ts';
import { Months } from '../core/steering/months/month-figures.ts';
import { Failure } from '../core/values/failure.ts';
import { closingFile } from '../exports/cycle/closing-json.ts';
import { readingRows, readingsCsv } from '../exports/cycle/readings-csv.ts';
import { readReadingsFile } from '../io/connectors/readings-file.ts';
import { searchRowsOfAudit } from './files/plan-searches.ts';
import { defineOperation } from './operation.ts';
import { closeAndReplan, ClosingSummary, closingSummary } from './plans/close-and-replan.ts';
import { keepCycle, projectOfPlan } from './plans/kept-cycle.ts';
import { withMonths } from './plans/preview-months.ts';
import { ClosingDocument, ReusedDocument } from './plans/plan-documents.ts';
import { planId, storedPlan } from './plans/stored-plan.ts';
import { keptCompany } from './projects/kept-company.ts';
import { CycleId } from './read-cycle.ts';
import { signalsOfAudit } from './sites/site-signals.ts';
import { CompanyFile } from './company/company-file.ts';

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
    company: CompanyFile,
    /** Figures of the months of the cycle, by month: they move the measured period of the company. */
    months: Months.default({}),
    /** The completed table, as CSV text; without it, the actions have no result of their own. */
    readings: z.string().min(1).max(900_000).optional(),
    /** The same as a file, base64: the filled workbook, or a table with any separator. */
    workbook: z.base64().max(8_000_000).optional(),
    auditId: z.string().max(64).optional(),
    on: z.iso.date().optional(),
    from: z.iso.date().optional(),
    force: z.string().min(10).max(500).optional(),
    seed: z.number().int().min(0).default(1),
  }),
  output: ClosingSummary.extend({
    /** Id of the next cycle, for /v1/cycles/{id}. */
    nextId: z.string(),
    closing: ClosingDocument,
    reused: ReusedDocument,
  }),
  needs: ['store', 'languages', 'clock'],
  heavy: true,
  async run(input, { store, languages, clock }, context) {
    const company = withMonths(readCompany(input.company), input.months);
    const readings = readingsOf(input);
    if (readings === null) throw notATable;
    const site = input.auditId === undefined ? null : await signalsOfAudit(input.auditId, store);
    const searches = input.auditId === undefined ? [] : await searchRowsOfAudit(input.auditId, store);
    const strategy = await storedPlan(input.id, store);
    const project = await projectOfPlan(strategy.company.domain, input.auditId, store);
    const edits = project === null ? {} : (await keptCompany(project.id, store)).edits;
    const closing = closeAndReplan({ strategy, company, readings, site, searches, languages, edits }, input);
    const { closed, plan, reused, validation } = closing;
    const nextId = planId(plan.planHash, context.workspace);
    await store.saveDocument(nextId, 'strategy', plan);
    await store.saveDocument(nextId, 'validation', validation);
    await keepCycle(nextId, { strategy: plan, projectId: project?.id }, store, context);
    const data = { id: input.id, href: `/v1/cycles/${input.id}`, projectId: project?.id ?? null, nextId };
    await store.emit({ event: 'cycle.closed', key: `${input.id} ${nextId} closed`, data, at: clock.now() });
    const file = closingFile({ closed, forced: input.force ?? null });
    return { ...closingSummary(closing), nextId, closing: file, reused };
  },
});

/** Null for a file without a table of results. */
function readingsOf({
  readings,
  workbook,
}: {
  readonly readings?: string | undefined;
  readonly workbook?: string | undefined;
}): ActionReadings | null {
  if (workbook !== undefined) return readReadingsFile(Buffer.from(workbook, 'base64'));
  return readings === undefined ? { lines: [], refused: [] } : actionReadings(new TextEncoder().encode(readings));
}

const tableDetail = {
  fr: 'La table des résultats a besoin au moins des colonnes «\u202faction\u202f» et «\u202frésultat\u202f»\u202f: partez de la table vide de ce plan.',
  en: 'The table of results needs at least the columns “action” and “result”: start from the empty table of this plan.',
};
const notATable = new Failure('invalid-input', tableDetail, [{ path: '/readings', message: tableDetail }]);
