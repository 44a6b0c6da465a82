import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import { csvForm, csvLines } from '../csv.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';
import { type ExtendedPageRow, pageRows } from './pages-jsonl.ts';

/** The rows of `pages.jsonl` as a table, without `hreflang` and with addresses in their readable form. */
export const pagesCsv = defineExport({
  id: 'pages.csv',
  mediaType: mediaTypes.csv,
  render({ analysis, dialect, locale }: AuditSource) {
    const [first = {}] = pageRows(analysis);
    const names = Object.keys(first).filter((name) => name !== 'hreflang');
    return csvLines(names, cellsOf(pageRows(analysis), names), csvForm(dialect, locale));
  },
});

type Value = string | number | boolean | null;

const addressColumns = new Set(['url', 'redirectTo', 'canonical']);

function* cellsOf(rows: Iterable<ExtendedPageRow>, names: readonly string[]): Iterable<Value[]> {
  for (const row of rows) {
    yield names.map((name) => {
      const value = row[name] as Value;
      return addressColumns.has(name) && typeof value === 'string' ? shownAddress(value) : value;
    });
  }
}
