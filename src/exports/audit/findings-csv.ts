import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import { findingPages } from '../../core/audits/results/finding-pages.ts';
import { linkPlaces, mostLinkPlaces } from '../../core/audits/results/link-places.ts';
import { csvForm, csvLines } from '../csv.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** Findings as a table, one row for each page at fault, in the language of the report. */
export const findingsCsv = defineExport({
  id: 'findings.csv',
  mediaType: mediaTypes.csv,
  render: (source: AuditSource) =>
    csvLines(
      ['check', 'severity', 'status', 'page', 'message', 'places', 'fix'],
      rowsOf(source),
      csvForm(source.dialect, source.locale),
    ),
});

function* rowsOf({ analysis, locale }: AuditSource): Iterable<(string | null)[]> {
  for (const finding of analysis.findings) {
    const { check, severity, status, message, evidence, fix } = finding;
    const places = linkPlaces(evidence, mostLinkPlaces)?.[locale] ?? null;
    for (const page of findingPages(finding))
      yield [check, severity, status, page === null ? null : shownAddress(page), message[locale], places, fix[locale]];
  }
}
