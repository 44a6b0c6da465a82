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
  /** Number of rows without any required figure. */
  silent: number;
}

/** Formats of the cells of a table. */
export interface CellForms {
  readonly decimal: ',' | '.' | null;
  readonly order: DayOrder;
}

export function rowsOf(
  source: ImportSource,
  columns: HeaderMatch['columns'],
  records: readonly TableRecord[],
  forms: CellForms,
): ReadRows {
  const read: ReadRows = { rows: [], refused: [], silent: 0 };
  const percents = percentFields(columns, records, forms.decimal);
  for (const record of records) {
    const row = rowOf(source, columns, record, forms);
    if ('reason' in row) read.refused.push(row);
    else if (hasNoFigure(source, row)) read.silent += 1;
    else read.rows.push({ ...row, values: asShares(row.values, percents) });
  }
  return read;
}

/** Fields of rates written as percentages: a `%` sign or a value above 1 in the column shows it. */
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

function hasNoFigure(source: ImportSource, row: ImportRow): boolean {
  const wanted = source.columns.filter((one) => one.required && isFigure(one));
  return wanted.length > 0 && wanted.every((one) => (row.values[one.field] ?? null) === null);
}

function rowOf(
  source: ImportSource,
  columns: HeaderMatch['columns'],
  record: TableRecord,
  { decimal, order }: CellForms,
): ImportRow | RefusedRow {
  const draft: RowDraft = { values: {}, texts: {}, from: null, to: null, currency: null };
  for (const { index, column, currency } of columns) {
    const cell = (record.cells[index] ?? '').trim();
    if (currency) draft.currency ??= currency;
    const reason = isDayColumn(column)
      ? takeDay(draft, column, cell, order)
      : isFigure(column)
        ? takeFigure(draft, column, cell, decimal)
        : takeText(draft, column, cell);
    if (reason !== null) return { line: record.line, reason, cell };
  }
  return { line: record.line, entity: entityOf(source, draft.texts), ...draft };
}

interface RowDraft {
  readonly values: Record<string, number | null>;
  readonly texts: Record<string, string>;
  from: Day | null;
  to: Day | null;
  currency: string | null;
}

function isDayColumn({ kind }: ImportColumn): boolean {
  return kind === 'day' || kind === 'from' || kind === 'to';
}

function takeDay(draft: RowDraft, { kind }: ImportColumn, cell: string, order: DayOrder): RefusedRow['reason'] | null {
  if (isNoReading(cell)) return null;
  const day = readDay(cell, order);
  if (day === null) return 'unreadable-date';
  if (kind !== 'to') draft.from = day;
  if (kind !== 'from') draft.to = day;
  return null;
}

function takeFigure(
  draft: RowDraft,
  column: ImportColumn,
  cell: string,
  decimal: ',' | '.' | null,
): RefusedRow['reason'] | null {
  const figure = isNoReading(cell) ? null : readNumber(cell, decimal);
  if (Number.isNaN(figure)) return 'unreadable-number';
  if (column.kind === 'money') {
    if (figure !== null && figure < 0) return 'negative-cost';
    draft.currency ??= signOf(cell);
  }
  draft.values[column.field] = column.many ? added(draft.values[column.field], figure) : figure;
  return null;
}

function takeText(draft: RowDraft, column: ImportColumn, cell: string): null {
  if (column.kind !== 'currency') draft.texts[column.field] = cell;
  else if (/^[A-Za-z]{3}$/.test(cell)) draft.currency = cell.toUpperCase();
  return null;
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
