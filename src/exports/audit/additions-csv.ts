import { additionsList } from '../lists/audit-lists.ts';
import { listCsv } from '../lists/list-csv.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** Links to decide, each with the sentence to add and the text that it follows, in the language of the report. */
export const additionsCsv = defineExport({
  id: 'additions.csv',
  mediaType: mediaTypes.csv,
  purpose: { fr: 'liens à décider en table, pour un tableur', en: 'links to decide as a table, for a spreadsheet' },
  render: ({ analysis: { semantics }, ...form }: AuditSource) =>
    semantics === null ? null : listCsv(additionsList, semantics.additions, form),
});
