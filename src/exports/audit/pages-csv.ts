import { csvHeads } from '../lists/column-names.ts';
import { type CellForm, csvCell } from '../lists/csv-cell.ts';
import { csvForm, csvLines, type CsvValue } from '../csv.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';
import { type ExtendedPageRow, pageRows } from './pages-jsonl.ts';

/** The rows of `pages.jsonl` as a table, with addresses in their readable form, and words of one language for people. */
export const pagesCsv = defineExport({
  id: 'pages.csv',
  mediaType: mediaTypes.csv,
  purpose: { fr: 'toutes les pages en table, pour un tableur', en: 'all pages as a table, for a spreadsheet' },
  render({ analysis, dialect, locale }: AuditSource) {
    const [first = {}] = pageRows(analysis);
    const names = Object.keys(first);
    return csvLines(
      csvHeads(names, dialect, locale),
      cellsOf(pageRows(analysis), names, { dialect, locale }),
      csvForm(dialect, locale),
    );
  },
});

function* cellsOf(rows: Iterable<ExtendedPageRow>, names: readonly string[], form: CellForm): Iterable<CsvValue[]> {
  for (const row of rows) yield names.map((name) => csvCell(row, name, form));
}
