import { Failure } from '../../core/values/failure.ts';
import { type AuditList, type AuditRow, columnsOf } from '../../exports/lists/audit-lists.ts';
import { gradesOf, valueWords } from '../../exports/lists/value-words.ts';
import { unique } from '../../core/values/unique.ts';
import type { Files } from '../../io/services/files.ts';
import { auditFolder } from './audit-folder.ts';

/** The rows of a list with its columns. */
export interface ListRows {
  readonly list: AuditList;
  readonly columns: readonly string[];
  readonly rows: readonly AuditRow[];
}

/** Reads a list from the folder of an audit; throws `Failure('invalid-input')` for a folder without audit. */
export async function readList(list: AuditList, folder: string, files: Files): Promise<ListRows> {
  const audit = auditFolder(folder, files);
  if (!(await files.exists(`${folder}/audit.json`))) await audit.document('audit.json');
  const statusOf = list.id === 'links' ? await statusesOf(folder, files) : null;
  const read = list.file.endsWith('.jsonl')
    ? await audit.manyRows<AuditRow>(list.file, (row) =>
        statusOf === null ? row : { ...row, status: statusOf.get(String(row.to)) ?? null },
      )
    : (await files.exists(`${folder}/${list.file}`))
      ? await audit.document<readonly AuditRow[]>(list.file)
      : [];
  const spread = list.spread === undefined ? read : read.flatMap(list.spread);
  const rows = list.gather === undefined ? spread : list.gather(spread);
  return { list, columns: columnsOf(list, rows[0]), rows };
}

/** HTTP status of each address that the audit requested, pages and probes. */
async function statusesOf(folder: string, files: Files): Promise<ReadonlyMap<string, unknown>> {
  const audit = auditFolder(folder, files);
  const rows = await audit.manyRows<AuditRow>('pages.jsonl', (row) => ({ url: row.url, status: row.status }));
  const probed = (await files.exists(`${folder}/probes.jsonl`))
    ? await audit.manyRows<AuditRow>('probes.jsonl', ({ url, status }) => ({ url, status }))
    : [];
  return new Map([...probed, ...rows].map(({ url, status }) => [String(url), status]));
}

/** A condition of `--filter`: `status=404`, `inlinks<2`, `title~guide`. */
interface Condition {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
}

const operators = ['!=', '>=', '<=', '=', '>', '<', '~'];

/** The rows that every filter keeps, sorted, `limit` at most. Throws `Failure('invalid-input')` for an unknown field. */
export function selectedRows(
  { list, columns, rows }: ListRows,
  {
    filter = [],
    sort = [],
    limit,
  }: { filter?: readonly string[]; sort?: readonly string[]; limit?: number | undefined },
): readonly AuditRow[] {
  const conditions = filter.map((text) => conditionOf(text, columns));
  const keys = sort.map((text) => sortKey(text, columns));
  const isKept = ownCondition(list, conditions);
  const kept =
    conditions.length === 0 ? rows : rows.filter((row) => isKept(row) && conditions.every((one) => holds(row, one)));
  const sorted = keys.length === 0 ? kept : [...kept].sort((left, right) => order(left, right, keys));
  return limit === undefined ? sorted : sorted.slice(0, limit);
}

/** The columns that were asked for, in that order. Throws `Failure('invalid-input')` for an unknown one. */
export function chosenColumns({ columns }: Pick<ListRows, 'columns'>, given: readonly string[]): string[] {
  const unknown = given.find((name) => !columns.includes(name));
  if (unknown !== undefined) throw unknownField(unknown, columns);
  return unique(given);
}

/** A severity is that of a fault: what was not measured has none, unless its status is asked for. */
function ownCondition({ id }: AuditList, conditions: readonly Condition[]): (row: AuditRow) => boolean {
  const asks = (field: string): boolean => conditions.some((one) => one.field === field);
  if (id !== 'findings' || !asks('severity') || asks('status')) return () => true;
  return ({ status }) => status !== 'not-measured';
}

function conditionOf(text: string, columns: readonly string[]): Condition {
  // A column of a search has the signs of its text.
  const known = longestFirst(columns).find((name) => text.startsWith(name) && operatorAt(text.slice(name.length)));
  const field = known ?? /^[\w-]+/.exec(text)?.[0] ?? '';
  const rest = text.slice(field.length);
  const operator = operatorAt(rest);
  if (field === '' || operator === undefined) throw wrongFilter(text);
  if (known === undefined) throw unknownField(field, columns);
  return { field, operator, value: rest.slice(operator.length) };
}

function longestFirst(columns: readonly string[]): readonly string[] {
  return [...columns].sort((left, right) => right.length - left.length);
}

function operatorAt(text: string): string | undefined {
  return operators.find((operator) => text.startsWith(operator));
}

interface SortKey {
  readonly field: string;
  readonly isDescending: boolean;
}

function sortKey(text: string, columns: readonly string[]): SortKey {
  const isDescending = text.startsWith('-');
  const field = isDescending ? text.slice(1) : text;
  if (!columns.includes(field)) throw unknownField(field, columns);
  return { field, isDescending };
}

/** An empty value of a condition matches a field without value; a code matches by the words that stand for it too. */
function holds(row: AuditRow, { field, operator, value }: Condition): boolean {
  const found = plainValue(row[field]);
  const words = valueWords(row, field);
  const texts = [found === null ? '' : String(found), ...(words === null ? [] : [words.fr, words.en])];
  if (operator === '=') return texts.includes(value);
  if (operator === '!=') return !texts.includes(value);
  if (operator === '~') return texts.some((text) => text.toLowerCase().includes(value.toLowerCase()));
  if (found === null) return false;
  const difference = compare(found, typeof found === 'number' ? Number(value) : value);
  if (operator === '>') return difference > 0;
  if (operator === '<') return difference < 0;
  return operator === '>=' ? difference >= 0 : difference <= 0;
}

/** Rows without a value come last, in either direction. */
function order(left: AuditRow, right: AuditRow, keys: readonly SortKey[]): number {
  for (const { field, isDescending } of keys) {
    const [a, b] = [sortValue(left, field), sortValue(right, field)];
    if (a === null || b === null) {
      if (a !== b) return a === null ? 1 : -1;
      continue;
    }
    const difference = compare(a, b);
    if (difference !== 0) return isDescending ? -difference : difference;
  }
  return 0;
}

/** Grades are sorted as they rise, other values as they are written. */
function sortValue(row: AuditRow, field: string): string | number | null {
  const value = plainValue(row[field]);
  const place = typeof value === 'string' ? gradesOf(field).indexOf(value) : -1;
  return place < 0 ? value : place;
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return Number.isNaN(b) ? Number.NaN : a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A list counts as its length; the words of a sentence in both languages are searched. */
function plainValue(value: unknown): string | number | null {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' ? Object.values(value).join('\n') : String(value);
}

function wrongFilter(text: string): Failure {
  return new Failure('invalid-input', {
    fr: `--filter ${text} n’est pas une condition\u202f: écrivez CHAMP, un signe (${operators.join(' ')}), VALEUR, comme status=404.`,
    en: `--filter ${text} is no condition: write FIELD, a sign (${operators.join(' ')}), VALUE, such as status=404.`,
  });
}

function unknownField(field: string, columns: readonly string[]): Failure {
  const names = columns.join(', ');
  return new Failure('invalid-input', {
    fr: `Le champ ${field} n’existe pas dans cette liste. Champs connus\u202f: ${names}.`,
    en: `There is no field ${field} in this list. Known fields: ${names}.`,
  });
}
