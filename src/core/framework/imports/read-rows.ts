import type { Day } from '../../values/day.ts';
import type { ImportColumn, ImportSource } from './define-import.ts';
import type { ImportRow, RefusedRow } from './import-outcome.ts';
import type { HeaderMatch } from './match-header.ts';
import { type DayOrder, readDay } from './read-days.ts';
import { isNoReading, readNumber } from './read-numbers.ts';
import type { TableRecord } from './split-records.ts';

export function isFigure(column: ImportColumn): boolean {
  return ['count', 'number', 'rate', 'money'].includes(column.kind);
}

export interface ReadRows {
  readonly rows: ImportRow[];
  readonly refused: RefusedRow[];
  /** Rows whose required figures are all without a reading. */
  silent: number;
}

export function rowsOf(
  source: ImportSource,
  columns: HeaderMatch['columns'],
  records: readonly TableRecord[],
  decimal: ',' | '.' | null,
  order: DayOrder,
): ReadRows {
  const read: ReadRows = { rows: [], refused: [], silent: 0 };
  const percents = percentFields(columns, records, decimal);
  for (const record of records) {
    const row = rowOf(source, columns, record, decimal, order);
    if ('reason' in row) read.refused.push(row);
    else if (isSilent(source, row)) read.silent += 1;
    else read.rows.push({ ...row, values: asShares(row.values, percents) });
  }
  return read;
}

/** Rates are shares or percents, column by column: a sign or a value above 1 says percents. */
function percentFields(
  columns: HeaderMatch['columns'],
  records: readonly TableRecord[],
  decimal: ',' | '.' | null,
): string[] {
  return columns.flatMap(({ index, column }) => {
    if (column.kind !== 'rate') return [];
    const cells = records.map((record) => record.cells[index] ?? '').filter((cell) => !isNoReading(cell));
    return cells.some((cell) => cell.includes('%') || readNumber(cell, decimal) > 1) ? [column.field] : [];
  });
}

function asShares(values: ImportRow['values'], percents: readonly string[]): ImportRow['values'] {
  if (percents.length === 0) return values;
  const shares = percents.map(
    (field) => [field, typeof values[field] === 'number' ? values[field] / 100 : null] as const,
  );
  return { ...values, ...Object.fromEntries(shares) };
}

function isSilent(source: ImportSource, row: ImportRow): boolean {
  const wanted = source.columns.filter((one) => one.required && isFigure(one));
  return wanted.length > 0 && wanted.every((one) => (row.values[one.field] ?? null) === null);
}

function rowOf(
  source: ImportSource,
  columns: HeaderMatch['columns'],
  record: TableRecord,
  decimal: ',' | '.' | null,
  order: DayOrder,
): ImportRow | RefusedRow {
  const values: Record<string, number | null> = {};
  const texts: Record<string, string> = {};
  let from: Day | null = null;
  let to: Day | null = null;
  let currency: string | null = null;
  for (const { index, column, currency: said } of columns) {
    const cell = (record.cells[index] ?? '').trim();
    if (said) currency ??= said;
    if (column.kind === 'currency') currency = /^[A-Za-z]{3}$/.test(cell) ? cell.toUpperCase() : currency;
    else if (column.kind === 'day' || column.kind === 'from' || column.kind === 'to') {
      if (isNoReading(cell)) continue;
      const day = readDay(cell, order);
      if (day === null) return { line: record.line, reason: 'unreadable-date', cell };
      if (column.kind !== 'to') from = day;
      if (column.kind !== 'from') to = day;
    } else if (isFigure(column)) {
      const figure = isNoReading(cell) ? null : readNumber(cell, decimal);
      if (Number.isNaN(figure)) return { line: record.line, reason: 'unreadable-number', cell };
      if (column.kind === 'money' && figure !== null && figure < 0)
        return { line: record.line, reason: 'negative-cost', cell };
      if (column.kind === 'money') currency ??= signOf(cell);
      values[column.field] = column.many ? added(values[column.field], figure) : figure;
    } else texts[column.field] = cell;
  }
  return { line: record.line, entity: entityOf(source, texts), from, to, currency, values, texts };
}

function added(sum: number | null | undefined, figure: number | null): number | null {
  return figure === null ? (sum ?? null) : (sum ?? 0) + figure;
}

function signOf(cell: string): string | null {
  return cell.includes('€') ? 'EUR' : cell.includes('£') ? 'GBP' : null;
}

function entityOf(source: ImportSource, texts: Readonly<Record<string, string>>): string {
  if (source.id === 'meta-ads') return [texts.campaign, texts.adSet, texts.ad].filter(Boolean).join(' › ');
  return source.entity === null ? '' : (texts[source.entity] ?? '');
}
