import Table from 'cli-table3';
import { inNumber } from '../../core/audits/wording.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import { plainText } from '../../core/values/strings/plain-text.ts';
import { Failure } from '../../core/values/failure.ts';
import { numberText } from '../../core/values/number-text.ts';
import { type CsvDialect, csvForm, csvLines, type CsvValue } from '../../exports/csv.ts';
import { type AuditList, auditLists, cellOf } from '../../exports/lists/audit-lists.ts';
import { markdownLines } from '../../exports/lists/list-markdown.ts';
import { type ListedRows, listOperations } from '../../operations/list-audit-files.ts';
import { type CommandDefinition, type CommandOutput, defineCommand } from '../command.ts';

const examples: Readonly<Record<string, string>> = {
  pages: 'maillage pages --audit audit --kind offer,hub --sort -inlinks',
  links: 'maillage links --audit audit --filter to~/blog/ --format csv > links.csv',
  findings: 'maillage findings --audit audit --filter severity=high --format markdown',
  suggestions: 'maillage suggestions --audit audit --format xlsx > suggestions.xlsx',
  keyphrases: 'maillage keyphrases --audit audit --sort -score --limit 20',
  topics: 'maillage topics --audit audit --format json',
};

/** The commands that list what an audit found: data on standard output, remarks on standard error. */
export const listCommands: readonly CommandDefinition[] = auditLists.map((list) =>
  defineCommand({
    id: list.id,
    operation: listOperations.get(list.id)!,
    positionals: [],
    withoutStore: true,
    examples: [`maillage ${list.id} --audit audit`, examples[list.id]!],
    print: ({ total }: ListedRows) => ({ fr: String(total), en: String(total) }),
    write: (listed: ListedRows, input, output) => writeList(list, listed, input as unknown as ListInput, output),
  }),
);

interface ListInput {
  readonly format: string;
  readonly dialect: CsvDialect;
  readonly limit?: number;
}

async function writeList(list: AuditList, listed: ListedRows, input: ListInput, output: CommandOutput): Promise<void> {
  const { columns, rows, total } = listed;
  const { locale } = output;
  const cells = (names: readonly string[]) => cellRows(rows, names, locale);
  const format = output.json ? 'json' : input.format;
  if (format === 'json') await output.write([`${JSON.stringify(rows, null, 2)}\n`]);
  else if (format === 'jsonl') await output.write(jsonLines(rows));
  else if (format === 'csv') await output.write(csvLines(columns, cells(columns), csvForm(input.dialect, locale)));
  else if (format === 'markdown') await output.write(markdownLines(columns, cells(columns)));
  else if (format === 'xlsx') {
    if (output.isTerminal) throw notOnTerminal(list.id);
    const { renderLists } = await import('../../exports/lists/list-xlsx.ts');
    const sheet = { name: list.title[locale], columns, rows: [...cells(columns)] };
    await output.write([await renderLists([sheet], { title: list.title[locale], locale, day: '2000-01-01' })]);
  } else await output.write([`${tableText(list.brief, [...cells(list.brief)], output.width)}\n`]);
  if (rows.length < total && input.limit === undefined) output.remark(cutText(rows.length, total)[locale]);
}

function* cellRows(rows: ListedRows['rows'], names: readonly string[], locale: Locale): Iterable<CsvValue[]> {
  for (const row of rows) yield names.map((name) => cellOf(row, name, locale));
}

function* jsonLines(rows: ListedRows['rows']): Iterable<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

/** Borders and paddings of a column of the table. */
const columnFrame = 3;

function tableText(head: readonly string[], rows: readonly (readonly CsvValue[])[], width: number): string {
  const most = Math.max(10, Math.floor(width / head.length) - columnFrame);
  const text = (value: CsvValue): string => plainText(String(value ?? '')).replace(/\s+/gu, ' ');
  const natural = head.map((name, at) => Math.max(name.length, ...rows.map((row) => text(row[at]!).length)));
  // What short columns leave is shared by the long ones.
  const long = natural.filter((one) => one > most).length;
  const left = natural.reduce((sum, one) => sum + Math.max(0, most - one), 0);
  const widths = natural.map((one) => Math.min(one, most + (long === 0 ? 0 : Math.floor(left / long))));
  const table = new Table({
    head: [...head],
    style: { head: [], border: [] },
    colWidths: widths.map((one) => one + 2),
  });
  for (const row of rows) table.push(row.map(text));
  return table.toString();
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
