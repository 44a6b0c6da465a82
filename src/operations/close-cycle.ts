import { z } from 'zod';
import { readCompany } from '../core/framework/company/company.ts';
import type { Strategy } from '../core/planning/plan/plan.ts';
import type { ActionReadings } from '../core/steering/action-readings.ts';
import { Failure } from '../core/values/failure.ts';
import { locales } from '../core/values/locale.ts';
import { closingExports } from '../exports/cycle/index.ts';
import { readingRows, readingsCsv } from '../exports/cycle/readings-csv.ts';
import { planExports } from '../exports/plan/index.ts';
import { readReadingsFile } from '../io/connectors/readings-file.ts';
import type { Files } from '../io/services/files.ts';
import { searchRowsOfFolder } from './files/plan-searches.ts';
import { writeExports } from './files/write-exports.ts';
import { field } from './inputs/field.ts';
import { planDocuments } from './inputs/plan-input.ts';
import { defineOperation } from './operation.ts';
import { closeAndReplan, ClosingSummary, closingSummary } from './plans/close-and-replan.ts';
import { planSource } from './plans/plan-source.ts';
import { signalsOfFolder } from './sites/site-signals.ts';
import { asStrategy } from './validate-plan.ts';

export const CloseSummary = ClosingSummary.extend({
  /** True when no readings were given: an empty table to complete was written. */
  template: z.boolean(),
  /** null with `template`. */
  next: ClosingSummary.shape.next.nullable(),
  out: z.string(),
});
export type CloseSummary = z.output<typeof CloseSummary>;

/** Closes a cycle from the files of its plan and writes the next plan; `closeStoredCycle` does it in the service. */
export const closeCycleOperation = defineOperation({
  id: 'close-cycle',
  summary: {
    fr: 'Clore un cycle\u202f: résultats, décisions, plan du cycle suivant',
    en: 'Close a cycle: results, decisions, plan of the next one',
  },
  input: z.strictObject({
    plan: field(z.unknown(), 'fichier strategy.json du cycle', 'strategy.json of the cycle'),
    company: field(
      z.unknown(),
      'fichier de l’entreprise, avec ses mesures à jour',
      'company file, with its latest figures',
    ),
    readings: field(
      z.string().min(1).optional(),
      'résultats\u202f: le classeur rempli, ou une table CSV\u202f; sans eux, la table à remplir est écrite',
      'results: the filled workbook, or a CSV table; without them, the table to fill is written',
    ),
    audit: field(z.string().min(1).optional(), 'dossier produit par un audit', 'folder produced by an audit'),
    out: field(z.string().min(1), 'dossier des fichiers produits', 'folder for the files produced'),
    on: field(z.iso.date().optional(), 'jour de clôture, AAAA-MM-JJ', 'closing day, YYYY-MM-DD'),
    from: field(z.iso.date().optional(), 'premier jour du cycle suivant', 'first day of the next cycle'),
    force: field(
      z.string().min(10).optional(),
      'raison de clore sans toutes les mesures',
      'reason to close without every figure',
    ),
    lang: field(z.enum(locales).optional(), 'langue du rapport\u202f: fr ou en', 'language of the report: fr or en'),
    seed: field(z.number().int().min(0).default(1), 'graine des tirages aléatoires', 'seed of the random draws'),
  }),
  output: CloseSummary,
  needs: ['files', 'languages'],
  async run(input, { files, languages }, context) {
    const { out } = input;
    const strategy = asStrategy(input.plan);
    const company = readCompany(input.company);
    if (input.readings === undefined) return writeTemplate(strategy, out, files);
    const readings = await readingsOf(input.readings, files);
    const site = input.audit === undefined ? null : await signalsOfFolder(input.audit, files);
    const searches = input.audit === undefined ? [] : await searchRowsOfFolder(input.audit, files);
    const closing = closeAndReplan({ strategy, company, readings, site, searches, languages }, input);
    const { closed, plan, reused, validation } = closing;
    const locale = input.lang ?? context.locale;
    const source = { closed, reused, forced: input.force ?? null, locale };
    await writeExports(closingExports, source, { folder: out, documents: [], files });
    const next = { folder: `${out}/next`, documents: planDocuments, files };
    await writeExports(planExports, planSource(plan, validation, locale), next);
    return { ...closingSummary(closing), template: false, out };
  },
});

async function readingsOf(path: string, files: Files): Promise<ActionReadings> {
  const readings = (await files.exists(path)) ? readReadingsFile(await files.read(path)) : null;
  if (readings !== null) return readings;
  const detail = {
    fr: `${path} n’est pas une table de résultats\u202f: il faut au moins les colonnes «\u202faction\u202f» et «\u202frésultat\u202f». Donnez le classeur steering.xlsx rempli, ou sa feuille Relevés enregistrée en CSV. Sans --readings, la table à remplir est écrite dans --out.`,
    en: `${path} is not a table of results: it needs at least the columns “action” and “result”. Give the filled workbook steering.xlsx, or its Readings sheet saved as CSV. Without --readings, the table to fill is written in --out.`,
  };
  throw new Failure('invalid-input', detail, [{ path: '/readings', message: detail }]);
}

async function writeTemplate(strategy: Strategy, out: string, files: Files): Promise<CloseSummary> {
  await files.write(`${out}/${readingsCsv.id}`, readingsCsv.render(strategy));
  return {
    template: true,
    read: { done: 0, expected: readingRows(strategy).length },
    decisions: { scale: 0, keep: 0, adapt: 0, test_again: 0, cut: 0 },
    refused: [],
    next: null,
    out,
  };
}
