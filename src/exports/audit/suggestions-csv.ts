import { suggestionsList } from '../lists/audit-lists.ts';
import { listCsv } from '../lists/list-csv.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** Links to add as a table, in the language of the report. */
export const suggestionsCsv = defineExport({
  id: 'suggestions.csv',
  mediaType: mediaTypes.csv,
  purpose: { fr: 'liens à ajouter en table, pour un tableur', en: 'links to add as a table, for a spreadsheet' },
  render: ({ analysis: { semantics }, ...form }: AuditSource) =>
    semantics === null ? null : listCsv(suggestionsList, semantics.suggestions, form),
});
