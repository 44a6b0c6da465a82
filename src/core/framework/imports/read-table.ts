import type { Day } from '../../values/day.ts';
import type { ImportAnswers, ImportOutcome, ImportRow, ImportTable, QuestionId } from './import-outcome.ts';
import { refused } from './import-outcome.ts';
import { foldHeader, type HeaderMatch } from './match-header.ts';
import { isFigure, type ReadRows, rowsOf } from './read-rows.ts';
import type { TableRecord } from './split-records.ts';
import { flagsOf, hasMoney, marketOf, meansOf, overlappingLines, periodOf, rangesOnly, sumsOf } from './table-facts.ts';
import { cellsOf, decimalOf, orderOf } from './table-signs.ts';

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

/** Rows of one recognised table, with rejected rows, open questions and doubtful values. */
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
  const read = rowsOf(source, columns.kept, sorted.rows, {
    decimal: decimal.sign,
    order: order.order,
  });
  const overlap = overlappingLines(read.rows);
  if (overlap.length > 0) return refused('overlapping-periods', overlap);
  const kept =
    context.answers.currency === undefined
      ? read.rows
      : read.rows.filter((row) => row.currency === null || row.currency === context.answers.currency);
  const currencies = [...new Set(kept.map((row) => row.currency).filter((one) => one !== null))].sort();
  if (currencies.length === 0 && context.answers.currency !== undefined) currencies.push(context.answers.currency);
  const volumes = rangesOnly(source, kept) ? 'ranges' : 'exact';
  const period = periodOf(raw.preamble, kept) ?? context.answers.period ?? null;
  const market = marketOf(kept) ?? context.market ?? context.answers.market ?? null;
  const questions: QuestionId[] = [
    ...(columns.ambiguous ? (['duplicate-column'] as const) : []),
    ...(order.open ? (['day-order'] as const) : []),
    ...(decimal.open ? (['decimal-sign'] as const) : []),
    ...(currencies.length > 1 ? (['exchange-rate'] as const) : []),
    ...(currencies.length === 0 && source.asksCurrency && hasMoney(source, kept) ? (['currency'] as const) : []),
    ...(period === null && source.grain === 'traffic' && !source.notData ? (['period'] as const) : []),
    ...(market === null && source.grain === 'keyword' ? (['market'] as const) : []),
    ...(read.refused.length > 0.2 * sorted.rows.length && context.answers.acceptPartial !== true
      ? (['accept-partial'] as const)
      : []),
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
      means: meansOf(source, kept),
      flags: flagsOf(source, period, raw.header.cells),
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

/** Data rows without totals, definition lines and repeated headers. */
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
  // A query may begin with « total »: a total row has no day, and no text but its name.
  return (
    /^(?:grand total|total general|total)$/.test(first) ||
    /^total ?:/.test(first) ||
    match.source.columns[0]?.kind === 'day'
  );
}

/** Columns with the same name: equal values count once, others need a choice. */
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

/** True for text that a spreadsheet would execute: stored as read, and neutralised in exports. */
function isFormulaLike(text: string): boolean {
  return /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text.trimStart()) && Number.isNaN(Number(text));
}
