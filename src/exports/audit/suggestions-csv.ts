import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import { csvHeads } from '../lists/column-names.ts';
import { csvForm, csvLines } from '../csv.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** Links to add as a table, in the language of the report. */
export const suggestionsCsv = defineExport({
  id: 'suggestions.csv',
  mediaType: mediaTypes.csv,
  purpose: { fr: 'liens à ajouter en table, pour un tableur', en: 'links to add as a table, for a spreadsheet' },
  render({ analysis: { semantics }, locale, dialect }: AuditSource) {
    if (semantics === null) return null;
    const rows = semantics.suggestions.map(({ from, to, anchor, sentence, confidence, reason }) => [
      shownAddress(from),
      shownAddress(to),
      anchor,
      sentence,
      confidence,
      reason[locale],
    ]);
    const names = ['from', 'to', 'anchor', 'sentence', 'confidence', 'reason'];
    return csvLines(csvHeads(names, dialect, locale), rows, csvForm(dialect, locale));
  },
});
