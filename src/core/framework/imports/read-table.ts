import type { Day } from '../../values/day.ts';
import type { ImportColumn, ImportSource } from './define-import.ts';
import type { ImportAnswers, ImportOutcome, ImportRow, ImportTable, QuestionId, RefusedRow } from './import-outcome.ts';
import { refused } from './import-outcome.ts';
import { foldHeader, type HeaderMatch } from './match-header.ts';
import { type DayOrder, dayOrderHint, readDay } from './read-days.ts';
import { decimalHint, isNoReading, readNumber } from './read-numbers.ts';
import type { TableRecord } from './split-records.ts';

export interface RawTable {
  readonly match: HeaderMatch;
  readonly header: TableRecord;
  /** Records under the header up to the end of the table. */
  readonly records: readonly TableRecord[];
  /** Days written above the header. */
  readonly preamble: readonly Day[];
  readonly name: string;
}

export interface ReadContext {
  readonly answers: ImportAnswers;
  /** Market written in the file name. */
  readonly market: string | null;
}

export interface TableReading {
  readonly table: ImportTable;
  readonly decimal: ',' | '.' | null;
  readonly questions: readonly QuestionId[];
  readonly warnings: Readonly<Record<string, number>>;
}

/** Rows of one recognised table, with what was dropped, what must be asked and what is doubtful (INTERFACES §9.3). */
export function readTable(
  raw: RawTable,
  context: ReadContext,
): TableReading | Extract<ImportOutcome, { kind: 'refused' }> {
  const { source } = raw.match;
  const sorted = sortRecords(raw);
  if (sorted.rows.length === 0) return refused(sorted.totals > 0 ? 'totals-only' : 'headers-only');
  const cells = (kinds: readonly string[]) => cellsOf(raw.match, sorted.rows, kinds);
  const decimal = decimalOf(cells(['money', 'rate', 'number']), cells(['count']), context.answers.decimal);
  if (decimal.lines.length > 0) return refused('mixed-decimals', decimal.lines);
  const order = orderOf(cells(['day', 'from', 'to']), context.answers.dayOrder);
  if (order.lines.length > 0) return refused('mixed-dates', order.lines);
  const columns = chosenColumns(raw, sorted.rows, context.answers);
  const read = rowsOf(source, columns.kept, sorted.rows, decimal.sign, order.order);
  const overlap = overlappingLines(read.rows);
  if (overlap.length > 0) return refused('overlapping-periods', overlap);
  const kept =
    context.answers.currency === undefined
      ? read.rows
      : read.rows.filter((row) => row.currency === context.answers.currency);
  const currencies = [...new Set(kept.map((row) => row.currency).filter((one) => one !== null))].sort();
  const volumes = rangesOnly(source, kept) ? 'ranges' : 'exact';
  const period = periodOf(raw.preamble, kept);
  const market = marketOf(kept) ?? context.market;
  const questions: QuestionId[] = [
    ...(columns.ambiguous ? (['duplicate-column'] as const) : []),
    ...(order.open ? (['day-order'] as const) : []),
    ...(decimal.open ? (['decimal-sign'] as const) : []),
    ...(currencies.length > 1 ? (['exchange-rate'] as const) : []),
    ...(currencies.length === 0 && source.asksCurrency && hasMoney(source, kept) ? (['currency'] as const) : []),
    ...(period === null && source.grain === 'traffic' && !source.notData ? (['period'] as const) : []),
    ...(market === null && source.grain === 'keyword' ? (['market'] as const) : []),
    ...(read.refused.length > 0.2 * sorted.rows.length ? (['accept-partial'] as const) : []),
  ];
  return {
    decimal: decimal.sign,
    questions,
    warnings: countWarnings(read, sorted, kept, raw.preamble),
    table: {
      source: source.id,
      name: raw.name,
      headerLine: raw.header.line,
      mapping: Object.fromEntries(
        columns.kept.map(({ index, column }) => [raw.header.cells[index] ?? '', column.field]),
      ),
      rows: kept,
      totalsRows: sorted.totals,
      ignoredRows: sorted.ignored + sorted.repeatedHeaders + read.silent,
      refused: read.refused,
      sums: sumsOf(source, kept, volumes),
      period,
      currency: currencies.length === 1 ? (currencies[0] as string) : null,
      market,
      volumes,
    },
  };
}

interface Sorted {
  readonly rows: TableRecord[];
  totals: number;
  ignored: number;
  repeatedHeaders: number;
}

/** Data rows apart from totals, definition lines and headers pasted again. */
function sortRecords({ match, header, records }: RawTable): Sorted {
  const sorted: Sorted = { rows: [], totals: 0, ignored: 0, repeatedHeaders: 0 };
  const names = match.columns.filter(({ column }) => column.kind === 'text' || column.kind === 'url');
  const figures = match.columns.filter(({ column }) => isFigure(column));
  for (const record of records) {
    const cell = (index: number) => (record.cells[index] ?? '').trim();
    if (record.cells.every((one, index) => one === header.cells[index])) sorted.repeatedHeaders += 1;
    else if (isTotal(record, match) || (match.source.namelessTotals && names.every(({ index }) => cell(index) === '')))
      sorted.totals += 1;
    else if (figures.length > 0 && figures.every(({ index }) => cell(index).length > 20 && !/\d/.test(cell(index))))
      sorted.ignored += 1;
    else sorted.rows.push(record);
  }
  return sorted;
}

function isTotal(record: TableRecord, match: HeaderMatch): boolean {
  const first = foldHeader(record.cells[0] ?? '');
  if (/^(?:grand total|total general|total)(?:$|[\s:])/.test(first) === false) return false;
  // A query may begin with « total »: a total has no day, and says nothing but its own name.
  return (
    /^(?:grand total|total general|total)$/.test(first) ||
    /^total ?:/.test(first) ||
    match.source.columns[0]?.kind === 'day'
  );
}

function isFigure(column: ImportColumn): boolean {
  return ['count', 'number', 'rate', 'money'].includes(column.kind);
}

interface LinedCell {
  readonly cell: string;
  readonly line: number;
}

function cellsOf(match: HeaderMatch, rows: readonly TableRecord[], kinds: readonly string[]): LinedCell[] {
  const wanted = match.columns.filter(({ column }) => kinds.includes(column.kind));
  return rows.flatMap((row) => wanted.map(({ index }) => ({ cell: row.cells[index] ?? '', line: row.line })));
}

/** One decimal sign for the file: what most cells prove; cells against it are lines to mend. */
function decimalOf(
  precise: readonly LinedCell[],
  counts: readonly LinedCell[],
  answer: ',' | '.' | undefined,
): { sign: ',' | '.' | null; open: boolean; lines: number[] } {
  if (answer !== undefined) return { sign: answer, open: false, lines: [] };
  const proofs = [...precise, ...counts].flatMap(({ cell, line }) => {
    const hint = decimalHint(cell);
    return hint === null || hint === 'open' ? [] : [{ hint, line }];
  });
  const commas = proofs.filter((one) => one.hint === ',').length;
  const open = proofs.length === 0 && precise.some(({ cell }) => decimalHint(cell) === 'open');
  if (proofs.length === 0) return { sign: null, open, lines: [] };
  const sign = commas > proofs.length / 2 ? ',' : '.';
  const against = proofs.filter((one) => one.hint !== sign).map((one) => one.line);
  return { sign, open: false, lines: [...new Set(against)] };
}

function orderOf(
  cells: readonly LinedCell[],
  answer: DayOrder | undefined,
): { order: DayOrder; open: boolean; lines: number[] } {
  if (answer !== undefined) return { order: answer, open: false, lines: [] };
  const hints = cells.map(({ cell, line }) => ({ hint: dayOrderHint(cell), line }));
  const monthFirst = hints.filter((one) => one.hint === 'month-first');
  const dayFirst = hints.filter((one) => one.hint === 'day-first');
  if (monthFirst.length > 0 && dayFirst.length > 0) {
    const fewer = monthFirst.length < dayFirst.length ? monthFirst : dayFirst;
    return { order: 'day-first', open: false, lines: [...new Set(fewer.map((one) => one.line))] };
  }
  const undecided = monthFirst.length + dayFirst.length === 0 && hints.some((one) => one.hint === 'open');
  return { order: monthFirst.length > 0 ? 'month-first' : 'day-first', open: undecided, lines: [] };
}

/** Two columns of the same name: the same values count once, different ones must be chosen between. */
function chosenColumns(
  { match }: RawTable,
  rows: readonly TableRecord[],
  answers: ImportAnswers,
): { kept: HeaderMatch['columns']; ambiguous: boolean } {
  const kept: HeaderMatch['columns'][number][] = [];
  let ambiguous = false;
  for (const one of match.columns) {
    const twin = one.column.many ? undefined : kept.find((other) => other.column === one.column);
    if (twin === undefined) {
      kept.push(one);
      continue;
    }
    if (answers.column !== undefined) {
      if (answers.column === one.index + 1) kept[kept.indexOf(twin)] = one;
    } else if (rows.some((row) => row.cells[one.index] !== row.cells[twin.index])) ambiguous = true;
  }
  return { kept, ambiguous };
}

interface ReadRows {
  readonly rows: ImportRow[];
  readonly refused: RefusedRow[];
  /** Rows whose required figures are all without a reading. */
  silent: number;
}

function rowsOf(
  source: ImportSource,
  columns: HeaderMatch['columns'],
  records: readonly TableRecord[],
  decimal: ',' | '.' | null,
  order: DayOrder,
): ReadRows {
  const read: ReadRows = { rows: [], refused: [], silent: 0 };
  for (const record of records) {
    const row = rowOf(source, columns, record, decimal, order);
    if ('reason' in row) read.refused.push(row);
    else if (isSilent(source, row)) read.silent += 1;
    else read.rows.push(row);
  }
  return read;
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

/** First two rows of one entity whose periods overlap without being the same. */
function overlappingLines(rows: readonly ImportRow[]): number[] {
  const seen = new Map<string, ImportRow[]>();
  for (const row of rows) {
    if (row.from === null || row.to === null || row.entity === '') continue;
    const others = seen.get(row.entity) ?? [];
    const clash = others.find(
      (one) =>
        (one.from as Day) <= (row.to as Day) &&
        (one.to as Day) >= (row.from as Day) &&
        (one.from !== row.from || one.to !== row.to),
    );
    if (clash !== undefined) return [clash.line, row.line];
    seen.set(row.entity, [...others, row]);
  }
  return [];
}

function periodOf(preamble: readonly Day[], rows: readonly ImportRow[]): { from: Day; to: Day } | null {
  if (preamble.length >= 2) return { from: preamble[0] as Day, to: preamble[1] as Day };
  const starts = rows
    .map((row) => row.from)
    .filter((day) => day !== null)
    .sort();
  const ends = rows
    .map((row) => row.to)
    .filter((day) => day !== null)
    .sort();
  return starts.length === 0 || ends.length === 0 ? null : { from: starts[0] as Day, to: ends.at(-1) as Day };
}

function marketOf(rows: readonly ImportRow[]): string | null {
  const market = rows[0]?.texts.market?.toLowerCase();
  return market === undefined || market === '' ? null : market === 'gb' ? 'uk' : market;
}

/** Revenue columns full of zeros speak of no currency; the cost of a tool always does. */
function hasMoney(source: ImportSource, rows: readonly ImportRow[]): boolean {
  const money = source.columns.filter((one) => one.kind === 'money');
  if (source.asksCurrency === 'always') return money.length > 0;
  return rows.some((row) => money.some((one) => (row.values[one.field] ?? 0) > 0));
}

/** 0, 50, 500, 5 000 … with empty months: what Keyword Planner shows to accounts that spend little. */
function rangesOnly(source: ImportSource, rows: readonly ImportRow[]): boolean {
  if (source.id !== 'keyword-planner' || rows.length < 5) return false;
  return rows.every((row) => bucketValues.has(row.values.volume ?? 0) && (row.values.searches ?? null) === null);
}

const bucketValues = new Set([0, 50, 500, 5000, 50_000, 500_000]);

function sumsOf(source: ImportSource, rows: readonly ImportRow[], volumes: 'exact' | 'ranges'): Record<string, number> {
  if (volumes === 'ranges') return {};
  const counted = source.mergedBy === undefined ? rows : bestOfEach(rows, source.mergedBy);
  const sums: Record<string, number> = {};
  for (const { field } of source.columns.filter((one) => one.additive)) {
    const told = counted.map((row) => row.values[field] ?? null).filter((value) => value !== null);
    // Cents add up without the dust of binary fractions.
    if (told.length > 0) sums[field] = Math.round(told.reduce((total, value) => total + value, 0) * 1e6) / 1e6;
  }
  return sums;
}

function bestOfEach(rows: readonly ImportRow[], field: string): ImportRow[] {
  const best = new Map<string, ImportRow>();
  for (const row of rows) {
    const other = best.get(row.entity);
    if (other === undefined || (row.values[field] ?? Infinity) < (other.values[field] ?? Infinity))
      best.set(row.entity, row);
  }
  return [...best.values()];
}

function countWarnings(
  read: ReadRows,
  sorted: Sorted,
  kept: readonly ImportRow[],
  preamble: readonly Day[],
): Record<string, number> {
  const [first, last] = preamble;
  const outside = kept.filter(
    (row) =>
      first !== undefined &&
      last !== undefined &&
      row.from !== null &&
      row.to !== null &&
      (row.from < first || row.to > last),
  );
  const counts = {
    'rows-refused': read.refused.length,
    'header-repeated': sorted.repeatedHeaders,
    'clicks-above-impressions': kept.filter(
      (row) => above(row, 'adClicks', 'adImpressions') || above(row, 'gscClicks', 'gscImpressions'),
    ).length,
    'formula-like-text': kept.filter((row) => Object.values(row.texts).some(isFormulaLike)).length,
    'period-mismatch': outside.length > 0 ? 1 : 0,
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function above(row: ImportRow, part: string, whole: string): boolean {
  const [low, high] = [row.values[part], row.values[whole]];
  return typeof low === 'number' && typeof high === 'number' && low > high;
}

/** Text a spreadsheet would run: it is stored as read, and neutralised on the way out. */
function isFormulaLike(text: string): boolean {
  return /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text.trimStart()) && Number.isNaN(Number(text));
}
