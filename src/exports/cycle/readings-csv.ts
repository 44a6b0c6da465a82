import type { Strategy } from '../../core/planning/plan/plan.ts';
import { readBindings } from '../../core/planning/plan/read-bindings.ts';
import type { SourceReading } from '../../core/steering/publication/source-readings.ts';
import { renderCsv } from '../csv.ts';
import { defineExport, mediaTypes } from '../export.ts';

/**
 * The table to complete during a cycle: one row for each indicator of each action. An empty cost means “as planned”.
 */
export const readingsCsv = defineExport({
  id: 'readings.csv',
  mediaType: mediaTypes.csv,
  render: (strategy: Strategy) => filledReadings(strategy, []),
});

/** The same table with the results that connected sources gave. */
export const filledReadings = (strategy: Strategy, readings: readonly SourceReading[]): string =>
  renderCsv(['action', 'title', 'kpi', 'target', 'result', 'cash', 'hours', 'margin'], readingRows(strategy, readings));

/** The rows of the table: their number is the number of readings that the cycle expects. */
export function readingRows(
  { actions, company }: Strategy,
  readings: readonly SourceReading[] = [],
): (string | number | null)[][] {
  const results = new Map(readings.map(({ actionId, kpiId, result }) => [`${actionId}\n${kpiId}`, result]));
  return actions.flatMap((action) =>
    readBindings(action).map(({ kpiId, target }) => [
      action.id,
      action.title[company.language],
      kpiId,
      target,
      results.get(`${action.id}\n${kpiId}`) ?? '',
      '',
      '',
      '',
    ]),
  );
}
