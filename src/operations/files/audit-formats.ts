import type { Locale } from '../../core/values/locale.ts';
import { type SarifFinding, sarifText } from '../../exports/comparison/sarif.ts';
import { gexfLines } from '../../exports/graph/gexf.ts';
import { graphmlLines } from '../../exports/graph/graphml.ts';
import { type LinkNetwork, linkNetwork } from '../../exports/graph/link-network.ts';
import { auditLists, cellOf } from '../../exports/lists/audit-lists.ts';
import type { Files } from '../../io/services/files.ts';
import { columnName } from '../../exports/lists/column-names.ts';
import { valueWords } from '../../exports/lists/value-words.ts';
import { auditFolder } from './audit-folder.ts';
import { readList } from './read-list.ts';

/** Files that `--format` writes besides the others, from those in the folder. */
export const auditFormats = ['xlsx', 'gexf', 'graphml', 'sarif'] as const;
export type AuditFormat = (typeof auditFormats)[number];

interface FormatOptions {
  readonly folder: string;
  readonly locale: Locale;
  /** Day of the audit, ISO. */
  readonly day: string;
  readonly files: Files;
}

/** Writes `audit.xlsx`, `findings.sarif`, `graph.gexf` and `graph.graphml`, as far as they are requested. */
export async function writeFormats(formats: readonly AuditFormat[], options: FormatOptions): Promise<void> {
  const { folder, files } = options;
  if (formats.includes('xlsx')) await files.write(`${folder}/audit.xlsx`, await workbookOf(options));
  if (formats.includes('sarif')) await files.write(`${folder}/findings.sarif`, await sarifOf(options));
  if (!formats.includes('gexf') && !formats.includes('graphml')) return;
  const network = await networkOf(options);
  if (formats.includes('gexf')) await files.writeLines(`${folder}/graph.gexf`, gexfLines(network));
  if (formats.includes('graphml')) await files.writeLines(`${folder}/graph.graphml`, graphmlLines(network));
}

async function workbookOf({ folder, locale, day, files }: FormatOptions): Promise<Uint8Array> {
  const { renderLists } = await import('../../exports/lists/list-xlsx.ts');
  const sheets = [];
  for (const list of auditLists) {
    const { columns, rows } = await readList(list, folder, files);
    const cells = rows.map((row) =>
      columns.map((column) => valueWords(row, column)?.[locale] ?? cellOf(row, column, locale)),
    );
    sheets.push({ name: list.title[locale], columns: columns.map((id) => columnName(id)[locale]), rows: cells });
  }
  return renderLists(sheets, { title: { fr: 'Audit du site', en: 'Audit of the site' }[locale], locale, day });
}

/** The faults of the audit, page by page. */
async function sarifOf({ folder, locale, files }: FormatOptions): Promise<string> {
  const { rows } = await readList(auditLists.find(({ id }) => id === 'findings')!, folder, files);
  const faults = rows.filter(({ status }) => status === 'fail') as unknown as SarifFinding[];
  const { url } = await auditFolder(folder, files).document<{ url: string }>('audit.json');
  return sarifText(faults, { site: url, locale });
}

async function networkOf({ folder, files }: FormatOptions): Promise<LinkNetwork> {
  const [pages, links] = ['pages', 'links'].map((id) => auditLists.find((list) => list.id === id)!);
  const { rows } = await readList(pages!, folder, files);
  return linkNetwork(rows, (await readList(links!, folder, files)).rows);
}
