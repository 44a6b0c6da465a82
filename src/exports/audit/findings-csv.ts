import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import { linkPlaces } from '../../core/audits/results/link-places.ts';
import { csvForm, csvLines } from '../csv.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** Places of links that a row names. */
const mostPlaces = 20;

/** Findings as a table, in the language of the report. */
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
  for (const { check, severity, status, page, message, evidence, fix } of analysis.findings) {
    const places = linkPlaces(evidence, mostPlaces)?.[locale] ?? null;
    yield [check, severity, status, page === null ? null : shownAddress(page), message[locale], places, fix[locale]];
  }
}
