import { decodeTable } from '../framework/imports/decode-table.ts';
import { foldHeader } from '../framework/imports/match-header.ts';
import { decimalHint, isNoReading, readNumber } from '../framework/imports/read-numbers.ts';
import { splitRecords, type TableRecord } from '../framework/imports/split-records.ts';
import type { Text } from '../values/text.ts';

/** One line of the readings of a cycle: a result of an action, its costs and its margin. */
export interface ActionLine {
  readonly line: number;
  readonly actionId: string;
  /** Indicator read; null = the first one of the action. */
  readonly kpiId: string | null;
  readonly result: number | null;
  /** Currency units; null = as planned. */
  readonly cash: number | null;
  readonly hours: number | null;
  /** Margin attributed to the action, currency units. */
  readonly margin: number | null;
}

/** A line of the readings that was not used. */
export interface RefusedLine {
  /** Number of the line in the file, from 1. */
  readonly line: number;
  /** Why the line was not used. */
  readonly why: Text;
}

export interface ActionReadings {
  readonly lines: readonly ActionLine[];
  readonly refused: readonly RefusedLine[];
}

/** Titles of the columns, in both languages, folded. */
const titles = {
  actionId: ['action'],
  kpiId: ['kpi', 'indicateur'],
  result: ['result', 'resultat'],
  cash: ['cash', 'depense'],
  hours: ['hours', 'heures'],
  margin: ['margin', 'marge'],
  /** Only its decimal sign is read. */
  target: ['target', 'cible'],
} as const;
type Column = keyof typeof titles;
const figures = ['result', 'cash', 'hours', 'margin'] as const;

/** Lines allowed above the titles: a heading of the reader, empty rows, `sep=;`. */
const maxLinesAbove = 20;

/** Reads the table `action, kpi, result, cash, hours, margin` (any order, comma, semicolon or tab); null without such a header. */
export function actionReadings(bytes: Uint8Array): ActionReadings | null {
  const decoded = decodeTable(bytes);
  if (decoded.kind === 'refused') return null;
  for (const delimiter of [';', '\t', ',']) {
    const { records } = splitRecords(decoded.text, delimiter);
    const table = tableIn(records);
    if (table !== null) return readTable(table, decimalOf(table, figures) ?? decimalOf(table, ['target']));
  }
  return null;
}

/** The same from the sheets of a workbook, whose numbers have a point: the first sheet with a column of indicators. */
export function readingsOfSheets(
  sheets: readonly { readonly records: readonly TableRecord[] }[],
): ActionReadings | null {
  const tables = sheets.map(({ records }) => tableIn(records)).filter((table) => table !== null);
  const table = tables.find(({ columns }) => columns.has('kpiId'));
  return table === undefined ? null : readTable(table, '.');
}

interface Table {
  readonly columns: ReadonlyMap<Column, number>;
  readonly records: readonly TableRecord[];
}

function tableIn(records: readonly TableRecord[]): Table | null {
  for (const [at, { cells }] of records.slice(0, maxLinesAbove).entries()) {
    const columns = columnsOf(cells);
    if (columns !== null) return { columns, records: records.slice(at + 1) };
  }
  return null;
}

function readTable({ columns, records }: Table, decimal: ',' | '.' | null): ActionReadings {
  const lines: ActionLine[] = [];
  const refused: RefusedLine[] = [];
  for (const { cells, line } of records) {
    const named = (['actionId', ...figures] as const).some(
      (name) => (cells[columns.get(name) ?? -1] ?? '').trim() !== '',
    );
    // A line without an action or a figure is a note of the reader.
    if (!named) continue;
    const read = lineOf(cells, line, { columns, decimal });
    if ('why' in read) refused.push(read);
    else lines.push(read);
  }
  return { lines, refused };
}

/** The decimal sign that the cells show together: `58,656` is not fifty thousand next to `2,5`; null = none, or both. */
function decimalOf({ records, columns }: Table, names: readonly Column[]): ',' | '.' | null {
  const proved = new Set(
    records
      .flatMap(({ cells }) => names.map((name) => decimalHint(cells[columns.get(name) ?? -1] ?? '')))
      .filter((hint) => hint === ',' || hint === '.'),
  );
  return proved.size === 1 ? ([...proved][0] ?? null) : null;
}

function columnsOf(header: readonly string[]): ReadonlyMap<Column, number> | null {
  const columns = new Map<Column, number>();
  for (const [index, cell] of header.entries()) {
    const name = (Object.keys(titles) as Column[]).find((one) =>
      (titles[one] as readonly string[]).includes(bareTitle(cell)),
    );
    if (name !== undefined && !columns.has(name)) columns.set(name, index);
  }
  return columns.has('actionId') && columns.has('result') ? columns : null;
}

/** A title without its parentheses: `Result (to type)`, `Dépense (€)`. */
function bareTitle(cell: string): string {
  return foldHeader(cell).replace(/ ?\([^()]*\)$/, '');
}

/**
 * A result may be written as a percentage, as a spreadsheet saves it: `1,71 %` is 0.0171; no other figure may. Thousands
 * are never grouped in a percentage: the sign of `1,368 %` is a decimal one.
 */
function figureOf(cell: string, decimal: ',' | '.' | null, isShare: boolean): number {
  const isOpen = decimalHint(cell) === 'open';
  if (!cell.includes('%')) return readNumber(cell, isOpen ? decimal : null);
  if (!isShare) return Number.NaN;
  return Number((readNumber(cell, isOpen ? (cell.includes(',') ? ',' : '.') : null) / 100).toPrecision(12));
}

/** Hours written as a duration: `1:30`, `1 h 30`, `2h`, `90 min`; null = another form. */
function clockHours(cell: string): number | null {
  const [, hours, minutes] =
    /^(\d+) ?(?:h|heures?|hours?) ?(\d{1,2})?(?: ?min| ?mn)?$/i.exec(cell) ??
    /^(\d+):(\d{2})(?::00)?$/.exec(cell) ??
    [];
  if (hours !== undefined) return Number(minutes ?? 0) < 60 ? Number(hours) + Number(minutes ?? 0) / 60 : null;
  const [, alone] = /^(\d+) ?(?:min|mn|minutes?)$/i.exec(cell) ?? [];
  return alone === undefined ? null : Number(alone) / 60;
}

function lineOf(
  cells: readonly string[],
  line: number,
  { columns, decimal }: { readonly columns: ReadonlyMap<Column, number>; readonly decimal: ',' | '.' | null },
): ActionLine | RefusedLine {
  const cell = (name: Column) => (cells[columns.get(name) ?? -1] ?? '').trim();
  const refusal = (fr: string, en: string): RefusedLine => ({ line, why: { fr, en } });
  if (cell('actionId') === '')
    return refusal(
      'cette ligne ne dit pas de quelle action elle parle\u202f: sa colonne Action est vide',
      'this line does not say which action it is about: its column Action is empty',
    );
  const values: Record<(typeof figures)[number], number | null> = {
    result: null,
    cash: null,
    hours: null,
    margin: null,
  };
  for (const name of figures) {
    if (isNoReading(cell(name))) continue;
    const clock = name === 'hours' ? clockHours(cell(name)) : null;
    const value = clock ?? figureOf(cell(name), decimal, name === 'result');
    const negative = value < 0 && name !== 'margin' && name !== 'result';
    if (Number.isNaN(value) || negative) {
      return refusal(
        `«\u202f${cell(name)}\u202f» n’est pas un nombre possible ici`,
        `“${cell(name)}” is not a possible number here`,
      );
    }
    values[name] = value;
  }
  return { line, actionId: cell('actionId'), kpiId: cell('kpiId') || null, ...values };
}
