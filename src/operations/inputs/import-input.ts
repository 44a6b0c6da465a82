import { z } from 'zod';
import { field } from './field.ts';
import { BilingualText } from './bilingual-text.ts';

export const ImportInput = z.strictObject({
  files: field(
    z.array(z.string().min(1)).default([]),
    'exports à lire\u202f: CSV, XLSX, ZIP ou JSON',
    'exports to read: CSV, XLSX, ZIP or JSON',
  ),
  company: field(
    z.string().min(1),
    'fichier de l’entreprise (JSON ou YAML), mis à jour sur place sans --out',
    'company file (JSON or YAML), updated in place without --out',
  ),
  answer: field(
    z.array(z.string().min(1)).optional(),
    'réponse à une question, nom=valeur\u202f; à répéter',
    'answer to a question, name=value; may be repeated',
  ),
  dryRun: field(z.boolean().default(false), 'montrer sans rien écrire', 'show without writing anything'),
  undo: field(
    z.boolean().default(false),
    'reprendre le dernier import\u202f: les valeurs d’avant reviennent',
    'take back the last import: former figures return',
  ),
  out: field(z.string().min(1).optional(), 'fichier de l’entreprise à écrire', 'company file to write'),
});
export type ImportInput = z.output<typeof ImportInput>;

const Days = z.object({ from: z.string(), to: z.string() }).nullable();

export const ImportSummary = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      source: z.string(),
      /** True for a file imported before, byte for byte. */
      known: z.boolean(),
      warnings: z.record(z.string(), z.number()),
      tables: z.array(
        z.object({
          source: z.string(),
          name: z.string(),
          headerLine: z.number(),
          mapping: z.record(z.string(), z.string()),
          rows: z.number(),
          totals: z.number(),
          ignored: z.number(),
          refused: z.array(z.object({ line: z.number(), reason: z.string(), cell: z.string() })),
          sums: z.record(z.string(), z.number()),
          period: Days,
          currency: z.string().nullable(),
        }),
      ),
    }),
  ),
  questions: z.array(
    z.object({
      file: z.string(),
      id: z.string(),
      sentence: BilingualText,
      choices: z.array(z.string()),
      /** The flag to add to the command line to answer. */
      flag: z.string(),
    }),
  ),
  changes: z.array(
    z.object({
      channelId: z.string(),
      metric: z.string(),
      before: z.number().nullable(),
      after: z.number().nullable(),
      source: z.string(),
    }),
  ),
  keywords: z.array(
    z.object({
      term: z.string(),
      figure: z.enum(['volume', 'difficulty', 'position']),
      before: z.number().nullable(),
      after: z.number(),
      source: z.string(),
    }),
  ),
  /** Terms of the files that are not in the company file. */
  newKeywords: z.array(z.string()),
  /** Read for a part of the measured period and kept until the rest is imported. */
  waiting: z.array(z.object({ channelId: z.string(), label: z.string(), from: z.string(), to: z.string() })),
  unplaced: z.array(
    z.object({
      source: z.string(),
      label: z.string(),
      period: Days,
      why: z.enum(['no-channel', 'other-period', 'other-currency']),
    }),
  ),
  /** File written; null when nothing changed or with --dry-run. */
  written: z.string().nullable(),
});
export type ImportSummary = z.output<typeof ImportSummary>;
