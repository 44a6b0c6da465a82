import { z } from 'zod';
import { planExports } from '../../exports/plan/index.ts';
import { Months } from '../../core/steering/months/month-figures.ts';
import { locales } from '../../core/values/locale.ts';
import { DraftSummary, draftFields } from './draft-input.ts';
import { documentNames, documentsHelp, documentsSchema } from './documents-option.ts';
import { searchFilesField } from '../files/plan-searches.ts';
import { field, pathField } from './field.ts';
import { CompanyFile } from '../company/company-file.ts';

/** Documents of a plan, all written unless `--documents` selects others. */
export const planDocuments = documentNames(planExports);

export const PlanInput = z.strictObject({
  company: field(CompanyFile, 'fichier de l’entreprise (JSON ou YAML)', 'company file (JSON or YAML)'),
  audit: pathField(z.string().min(1).optional(), 'dossier produit par un audit', 'folder produced by an audit'),
  import: searchFilesField,
  months: field(
    Months.optional(),
    'chiffres lus mois par mois (JSON ou YAML)',
    'figures read month by month (JSON or YAML)',
  ),
  auditId: field(z.string().max(64).optional(), 'identifiant d’un audit du service', 'id of an audit of the service'),
  out: pathField(z.string().min(1).optional(), 'dossier des fichiers produits', 'folder for the files produced'),
  from: field(z.iso.date().optional(), 'premier jour du cycle, AAAA-MM-JJ', 'first day of the cycle, YYYY-MM-DD'),
  documents: pathField(documentsSchema(planExports).default([...planDocuments]), ...documentsHelp(planExports)),
  lang: field(z.enum(locales).optional(), 'langue du rapport\u202f: fr ou en', 'language of the report: fr or en'),
  reword: field(
    z.boolean().default(false),
    'laisser un modèle de langue reformuler les textes (désactivé par défaut)',
    'let a language model reword the texts (off by default)',
  ),
  ...draftFields,
  seed: field(z.number().int().min(0).default(1), 'graine des tirages aléatoires', 'seed of the random draws'),
});
export type PlanInput = z.output<typeof PlanInput>;

export const PlanSummary = z.object({
  id: z.string(),
  planHash: z.string(),
  start: z.string(),
  end: z.string(),
  items: z.number(),
  actions: z.number(),
  criteria: z.record(z.string(), z.enum(['satisfied', 'incomplete', 'later', 'violated'])),
  /** Hours a week with which the criteria left for later would be met; null when none is. */
  hoursForLater: z.number().nullable(),
  blockers: z.number(),
  majors: z.number(),
  /** What the reading of the company file left out, changed or could not reconcile. */
  notices: z.array(z.object({ path: z.string(), message: z.object({ fr: z.string(), en: z.string() }) })),
  /** Number of texts reworded by a model, and number sent to it; both 0 without a model. */
  reworded: z.number(),
  rewordable: z.number(),
  /** What a model drafted; null when it was not asked to. */
  drafts: DraftSummary.nullable(),
});
export type PlanSummary = z.output<typeof PlanSummary>;
