import type { ExportDefinition } from '../export.ts';
import { closingJson } from './closing-json.ts';
import type { ClosingSource } from './closing-source.ts';
import { resultsCsv } from './results-csv.ts';
import { reuseJson } from './reuse-json.ts';

/** The files of a closed cycle, in addition to the plan of the next one. */
export const closingExports: readonly ExportDefinition<ClosingSource>[] = [closingJson, resultsCsv, reuseJson];
