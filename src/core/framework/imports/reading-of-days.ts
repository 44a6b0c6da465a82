import type { Day } from '../../values/day.ts';
import type { ImportSource } from './define-import.ts';
import type { ImportReading, ImportRow, ImportTable } from './import-outcome.ts';
import { imports } from './index.ts';
import { flagsOf, meansOf, sumsOf } from './table-facts.ts';

/** Days that a connected source gave for one import. */
export interface DaysOfReport {
  /** Id of the import whose fields the rows have. */
  readonly report: string;
  /** Days that were read, with or without rows. */
  readonly from: Day;
  readonly to: Day;
  readonly currency: string | null;
  readonly days: readonly {
    readonly day: Day;
    readonly rows: readonly {
      readonly entity: string;
      readonly values: Readonly<Record<string, number | null>>;
    }[];
  }[];
}

/**
 * The reading of an exported file of the same days: one row an entity (a day, where rows have no name), counts summed,
 * ranks weighted. From here a connected source and a file are one path.
 */
export function readingOfDays(source: string, reports: readonly DaysOfReport[]): ImportReading {
  const tables = reports.map(tableOf);
  return {
    kind: 'read',
    source,
    encoding: 'utf-8',
    delimiter: null,
    decimal: '.',
    tables,
    questions: [],
    warnings: {},
  };
}

function tableOf({ report, from, to, currency, days }: DaysOfReport): ImportTable {
  const source = imports.find(({ id }) => id === report)!;
  const rows =
    source.entity === null ? rowsOfDays(days, currency) : rowsOfEntities(source, { days, from, to, currency });
  const period = { from, to };
  return {
    source: report,
    name: '',
    headerLine: 0,
    mapping: {},
    rows,
    totalsRows: 0,
    ignoredRows: 0,
    refused: [],
    sums: sumsOf(source, rows, 'exact'),
    means: meansOf(source, rows),
    flags: flagsOf(source, period, []),
    period,
    currency,
    market: null,
    volumes: 'exact',
  };
}

function rowsOfDays(days: DaysOfReport['days'], currency: string | null): ImportRow[] {
  return days.flatMap(({ day, rows }) =>
    rows.map(({ values }) => ({ line: 0, entity: '', from: day, to: day, currency, values, texts: {} })),
  );
}

function rowsOfEntities(source: ImportSource, { days, from, to, currency }: Omit<DaysOfReport, 'report'>): ImportRow[] {
  const byEntity = new Map<string, Readonly<Record<string, number | null>>[]>();
  for (const { rows } of days) {
    for (const { entity, values } of rows) {
      const known = byEntity.get(entity);
      if (known === undefined) byEntity.set(entity, [values]);
      else known.push(values);
    }
  }
  return [...byEntity]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([entity, all]) => ({
      line: 0,
      entity,
      from,
      to,
      currency,
      values: together(source, all),
      texts: { [source.entity!]: entity },
    }));
}

/** Counts are summed and ranks averaged; a figure of people counted once a day has no sum and is left out. */
function together(
  source: ImportSource,
  all: readonly Readonly<Record<string, number | null>>[],
): Record<string, number | null> {
  const rows = all.map((values) => ({ line: 0, entity: '', from: null, to: null, currency: null, values, texts: {} }));
  return { ...sumsOf({ ...source, mergedBy: undefined } as ImportSource, rows, 'exact'), ...meansOf(source, rows) };
}
