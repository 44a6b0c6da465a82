import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import { csvHeads } from '../lists/column-names.ts';
import { csvForm, csvLines } from '../csv.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** Links to decide, each with the sentence to add and the text that it follows, in the language of the report. */
export const additionsCsv = defineExport({
  id: 'additions.csv',
  mediaType: mediaTypes.csv,
  purpose: { fr: 'liens à décider en table, pour un tableur', en: 'links to decide as a table, for a spreadsheet' },
  render({ analysis: { semantics }, locale, dialect }: AuditSource) {
    if (semantics === null) return null;
    const rows = semantics.additions.map(({ from, to, anchor, sentence, after, reason }) => [
      shownAddress(from),
      shownAddress(to),
      anchor,
      sentence,
      after.text,
      reason[locale],
    ]);
    const names = ['from', 'to', 'anchor', 'sentence', 'after', 'reason'];
    return csvLines(csvHeads(names, dialect, locale), rows, csvForm(dialect, locale));
  },
});
