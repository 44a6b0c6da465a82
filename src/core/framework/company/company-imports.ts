import { z } from 'zod';
import { day, metricNames, words } from './company-parts.ts';

/** Source of imported figures, kept in the company file so that a second import of the same file changes nothing. */

const Reading = z.strictObject({
  source: z.string().describe('Table of the export, whether it came alone, in an archive or from a connected source'),
  channelId: z.string().describe('Id of the channel that the figures belong to'),
  label: z.string().describe('What the tool calls the channel'),
  from: day.describe('First day of the figures, YYYY-MM-DD'),
  to: day.describe('Last day of the figures, YYYY-MM-DD'),
  figures: z.partialRecord(z.enum(metricNames), z.number()).describe('Value of each metric that was read'),
});

/** A figure before the import, to undo it. */
const Replaced = z.strictObject({
  channelId: z.string().describe('Id of the channel'),
  metric: z.enum(metricNames).describe('Metric that was replaced'),
  before: z.number().nullable().describe('Value before the import; null = it was not known'),
  reason: z.string().optional().describe('Why it was missing'),
});

const ReplacedKeyword = z.strictObject({
  id: z.string().describe('Id of the keyword'),
  figure: z.enum(['volume', 'difficulty', 'position']).describe('Figure that was replaced'),
  before: z.number().nullable().describe('Value before the import; null = it was not known'),
  source: z.string().optional().describe('Export that the former value was read from; absent = declared'),
});

export const ImportRecord = z.strictObject({
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the file'),
  file: words.describe('Name of the file'),
  source: words.describe('Export it was taken for'),
  connection: words.optional().describe('Connected source that gave the figures; absent = a file'),
  readings: z.array(Reading).default([]).describe('Figures of channels, for the days they run over'),
  replaced: z.array(Replaced).optional().describe('Figures it took the place of'),
  replacedKeywords: z.array(ReplacedKeyword).optional().describe('Figures of keywords that were replaced'),
  keywords: z.number().int().nonnegative().optional().describe('Keywords whose figures it gave'),
});
export type ImportRecord = z.infer<typeof ImportRecord>;
export type ImportedReading = ImportRecord['readings'][number];

export const ImportProfile = z.strictObject({
  header: words.describe('Column titles, folded and joined by |'),
  channelId: z.string().describe('Channel the table speaks of'),
});
