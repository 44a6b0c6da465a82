import { inNumber } from '../core/audits/wording.ts';
import { Failure } from '../core/values/failure.ts';
import { numberText } from '../core/values/number-text.ts';
import type { Text } from '../core/values/text.ts';
import { type CsvDialect, csvForm, csvLines, type CsvValue } from '../exports/csv.ts';
import { type AuditRow, cellOf, type ListShape } from '../exports/lists/audit-lists.ts';
import { columnName, csvHeads } from '../exports/lists/column-names.ts';
import { markdownLines } from '../exports/lists/list-markdown.ts';
import { valueWords } from '../exports/lists/value-words.ts';
import type { ListedRows } from '../operations/list-audit-files.ts';
import type { CommandOutput } from './command.ts';
import { tableText } from './table-text.ts';

export interface ListForm {
  readonly format: string;
  readonly dialect: CsvDialect;
  readonly limit?: number;
}

/**
 * Writes the rows of a list to standard output in the form that was asked for, and how many were left out beside it.
 * People read words, programs (JSON and the plain CSV) read codes and the ids of columns. A table on a terminal has the ids:
 * they are short, and the options that filter, sort and choose columns take them.
 */
export async function writeList(
  list: ListShape,
  listed: ListedRows,
  input: ListForm,
  output: CommandOutput,
): Promise<void> {
  const { columns, rows, total, brief = list.brief } = listed;
  const { locale } = output;
  const cells = (names: readonly string[]) => cellRows(rows, names, (row, name) => cellOf(row, name, locale));
  const words = (names: readonly string[]) =>
    cellRows(rows, names, (row, name) => valueWords(row, name)?.[locale] ?? cellOf(row, name, locale));
  const heads = (names: readonly string[]): string[] => names.map((name) => columnName(name)[locale]);
  const format = output.json ? 'json' : input.format;
  if (format === 'json') await output.write([`${JSON.stringify(rows, null, 2)}\n`]);
  else if (format === 'jsonl') await output.write(jsonLines(rows));
  else if (format === 'csv') {
    const head = csvHeads(columns, input.dialect, locale);
    const rowsOfText = input.dialect === 'local' ? words(columns) : cells(columns);
    await output.write(csvLines(head, rowsOfText, csvForm(input.dialect, locale)));
  } else if (format === 'markdown') await output.write(markdownLines(heads(columns), words(columns)));
  else if (format === 'xlsx') {
    if (output.isTerminal) throw notOnTerminal(list.id);
    const { renderLists } = await import('../exports/lists/list-xlsx.ts');
    const sheet = { name: list.title[locale], columns: heads(columns), rows: [...words(columns)] };
    await output.write([await renderLists([sheet], { title: list.title[locale], locale, day: '2000-01-01' })]);
  } else await output.write([`${tableText(brief, [...words(brief)], output.width)}\n`]);
  if (rows.length < total && input.limit === undefined) output.remark(cutText(rows.length, total)[locale]);
}

type CellReader = (row: AuditRow, column: string) => CsvValue;

function* cellRows(rows: ListedRows['rows'], names: readonly string[], read: CellReader): Iterable<CsvValue[]> {
  for (const row of rows) yield names.map((name) => read(row, name));
}

function* jsonLines(rows: ListedRows['rows']): Iterable<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

function notOnTerminal(id: string): Failure {
  return new Failure('invalid-input', {
    fr: `Un classeur ne s’affiche pas dans un terminal\u202f: écrivez-le dans un fichier, maillage ${id} --format xlsx > ${id}.xlsx.`,
    en: `A workbook cannot be shown on a terminal: write it to a file, maillage ${id} --format xlsx > ${id}.xlsx.`,
  });
}

function cutText(shown: number, total: number): Text {
  return inNumber(shown, {
    fr: `${numberText(shown, 'fr')} ligne{|s} sur ${numberText(total, 'fr')}\u202f: --limit en donne plus.`,
    en: `${numberText(shown, 'en')} row{|s} of ${numberText(total, 'en')}: --limit gives more.`,
  });
}
