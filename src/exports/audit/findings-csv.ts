import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import { pageFindings } from '../../core/audits/results/page-findings.ts';
import { csvHeads } from '../lists/column-names.ts';
import { csvCell } from '../lists/csv-cell.ts';
import { csvForm, csvLines, type CsvValue } from '../csv.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** Findings as a table, one row for each page at fault, in the language of the report. */
export const findingsCsv = defineExport({
  id: 'findings.csv',
  mediaType: mediaTypes.csv,
  purpose: { fr: 'constats en table, pour un tableur', en: 'findings as a table, for a spreadsheet' },
  render: (source: AuditSource) =>
    csvLines(
      csvHeads(['check', 'severity', 'status', 'page', 'message', 'places', 'fix'], source.dialect, source.locale),
      rowsOf(source),
      csvForm(source.dialect, source.locale),
    ),
});

function* rowsOf({ analysis, dialect, locale }: AuditSource): Iterable<CsvValue[]> {
  for (const finding of analysis.findings) {
    const { check, severity, status, fix } = finding;
    for (const { page, message, places } of pageFindings(finding)) {
      const address = page === null ? null : shownAddress(page);
      const code = (column: 'severity' | 'status') => csvCell({ severity, status }, column, { dialect, locale });
      yield [check, code('severity'), code('status'), address, message[locale], places?.[locale] ?? null, fix[locale]];
    }
  }
}
