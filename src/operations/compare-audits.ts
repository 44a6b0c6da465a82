import { z } from 'zod';
import { compareAudits } from '../core/audits/comparison/compare-audits.ts';
import { csvDialects } from '../exports/csv.ts';
import { field } from './inputs/field.ts';
import { listFormats } from './list-audit-files.ts';
import { auditOfFolder, type AuditOfSite, auditOfStore, atOneAddress, comparable } from './sites/audit-of-site.ts';
import { defineOperation } from './operation.ts';
import { BilingualText } from './inputs/bilingual-text.ts';

const Change = z.object({
  check: z.string(),
  severity: z.enum(['critical', 'high', 'medium', 'low', 'info']),
  page: z.string().nullable(),
  before: z.number(),
  after: z.number(),
  message: BilingualText,
});

/** A field of a page; null when the page has none. */
const fieldValue = z.union([z.string(), z.number(), z.boolean()]).nullable();

export const Comparison = z.object({
  cut: z.object({ before: z.boolean(), after: z.boolean() }),
  versions: z.object({ before: z.string().nullable(), after: z.string().nullable() }).optional(),
  scopes: z.object({ before: BilingualText, after: BilingualText }).optional(),
  firstJudged: z.array(z.object({ check: z.string(), faults: z.number() })).optional(),
  pages: z.object({
    added: z.array(z.string()),
    removed: z.array(z.string()),
    changed: z.array(
      z.object({
        url: z.string(),
        changes: z.array(z.object({ field: z.string(), before: fieldValue, after: fieldValue })),
        /** HTTP status before and after; absent when unchanged. */
        status: z.object({ before: z.number().nullable(), after: z.number().nullable() }).optional(),
      }),
    ),
  }),
  links: z.object({ added: z.number(), removed: z.number() }),
  findings: z.object({ new: z.array(Change), worse: z.array(Change), fixed: z.array(Change) }),
  suggestionsDone: z.array(z.object({ from: z.string(), to: z.string(), anchor: z.string() })),
  score: z.record(z.string(), z.object({ before: z.number().nullable(), after: z.number().nullable() })),
});
export type Comparison = z.output<typeof Comparison>;

export const compareAuditFolders = defineOperation({
  id: 'compare-audits',
  summary: { fr: 'Comparer deux audits d’un même site', en: 'Compare two audits of one site' },
  input: z.strictObject({
    before: field(z.string().min(1), 'dossier du premier audit', 'folder of the first audit'),
    after: field(z.string().min(1), 'dossier du second audit', 'folder of the second audit'),
    sameSite: field(
      z.boolean().default(false),
      'comparer deux adresses du même site (préproduction et production), page par page',
      'compare two addresses of the same site (staging and production), page by page',
    ),
    format: field(
      z.enum(['text', ...listFormats]).default('text'),
      'forme\u202f: text (résumé), ou liste de chaque page et de chaque constat',
      'form: text (a summary), or a list of each page and finding',
    ),
    dialect: field(
      z.enum(csvDialects).default('local'),
      'CSV\u202f: local (celui des tableurs de la langue) ou rfc4180 (pour les programmes)',
      'CSV: local (that of the spreadsheets of the language) or rfc4180 (for programs)',
    ),
  }),
  output: Comparison,
  needs: ['files'],
  run: async ({ before, after, sameSite }, { files }) =>
    compared(await auditOfFolder(before, files), await auditOfFolder(after, files), sameSite),
});

/** Compares two audits of the service. */
export const compareStoredAudits = defineOperation({
  id: 'compare-audits',
  summary: compareAuditFolders.summary,
  input: z.strictObject({
    id: field(z.string().min(1).max(64), 'identifiant de l’audit', 'id of the audit'),
    with: field(z.string().min(1).max(64), 'identifiant de l’audit précédent', 'id of the earlier audit'),
  }),
  output: Comparison,
  needs: ['store'],
  run: async ({ id, with: other }, { store }) =>
    compared(await auditOfStore(other, store), await auditOfStore(id, store), false),
});

function compared(before: AuditOfSite, after: AuditOfSite, sameSite: boolean): Comparison {
  const audits = sameSite ? atOneAddress(before, after) : { before: comparable(before, after.url, false), after };
  return compareAudits(audits.before, audits.after) as Comparison;
}
