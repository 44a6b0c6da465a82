import { z } from 'zod';
import { day, metricNames, words } from './company-parts.ts';

/** Source of imported figures, kept in the company file so that a second import of the same file changes nothing. */

const Reading = z.strictObject({
  channelId: z.string(),
  label: z.string().describe('What the tool calls the channel'),
  from: day,
  to: day,
  figures: z.partialRecord(z.enum(metricNames), z.number()),
});

/** A figure before the import, to undo it. */
const Replaced = z.strictObject({
  channelId: z.string(),
  metric: z.enum(metricNames),
  before: z.number().nullable(),
  reason: z.string().optional().describe('Why it was missing'),
});

const ReplacedKeyword = z.strictObject({
  id: z.string(),
  figure: z.enum(['volume', 'difficulty', 'position']),
  before: z.number().nullable(),
  source: z.string().optional(),
});

export const ImportRecord = z.strictObject({
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the file'),
  file: words.describe('Name of the file'),
  source: words.describe('Export it was taken for'),
  readings: z.array(Reading).default([]).describe('Figures of channels, for the days they run over'),
  replaced: z.array(Replaced).optional().describe('Figures it took the place of'),
  replacedKeywords: z.array(ReplacedKeyword).optional(),
  keywords: z.number().int().nonnegative().optional().describe('Keywords whose figures it gave'),
});
export type ImportRecord = z.infer<typeof ImportRecord>;
export type ImportedReading = ImportRecord['readings'][number];

export const ImportProfile = z.strictObject({
  header: words.describe('Column titles, folded and joined by |'),
  channelId: z.string().describe('Channel the table speaks of'),
});
