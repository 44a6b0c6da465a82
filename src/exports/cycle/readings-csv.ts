import type { Strategy } from '../../core/planning/plan/plan.ts';
import { readBindings } from '../../core/planning/plan/read-bindings.ts';
import { renderCsv } from '../csv.ts';
import { defineExport, mediaTypes } from '../export.ts';

/**
 * The table to complete during a cycle: one row for each indicator of each action. An empty cost means “as planned”.
 */
export const readingsCsv = defineExport({
  id: 'readings.csv',
  mediaType: mediaTypes.csv,
  render: (strategy: Strategy) =>
    renderCsv(['action', 'title', 'kpi', 'target', 'result', 'cash', 'hours', 'margin'], readingRows(strategy)),
});

/** The rows of the table: their number is the number of readings that the cycle expects. */
export function readingRows({ actions, company }: Strategy): (string | number | null)[][] {
  return actions.flatMap((action) =>
    readBindings(action).map(({ kpiId, target }) => [
      action.id,
      action.title[company.language],
      kpiId,
      target,
      '',
      '',
      '',
      '',
    ]),
  );
}
