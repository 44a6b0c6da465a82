import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import { csvHeads } from '../lists/column-names.ts';
import { csvForm, csvLines } from '../csv.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';
import { type ExtendedPageRow, pageRows } from './pages-jsonl.ts';

/** The rows of `pages.jsonl` as a table, without `hreflang`, with addresses in their readable form and sentences in one language. */
export const pagesCsv = defineExport({
  id: 'pages.csv',
  mediaType: mediaTypes.csv,
  purpose: { fr: 'toutes les pages en table, pour un tableur', en: 'all pages as a table, for a spreadsheet' },
  render({ analysis, dialect, locale }: AuditSource) {
    const [first = {}] = pageRows(analysis);
    const names = Object.keys(first).filter((name) => name !== 'hreflang');
    return csvLines(
      csvHeads(names, dialect, locale),
      cellsOf(pageRows(analysis), names, locale),
      csvForm(dialect, locale),
    );
  },
});

type Value = string | number | boolean | null;

const addressColumns = new Set(['url', 'redirectTo', 'canonical']);

function* cellsOf(rows: Iterable<ExtendedPageRow>, names: readonly string[], locale: Locale): Iterable<Value[]> {
  for (const row of rows) {
    yield names.map((name) => {
      const value = row[name] as Value | Text | readonly string[];
      if (Array.isArray(value)) return value.join(' | ');
      if (typeof value === 'object' && value !== null) return (value as Text)[locale];
      return addressColumns.has(name) && typeof value === 'string' ? shownAddress(value) : (value as Value);
    });
  }
}
