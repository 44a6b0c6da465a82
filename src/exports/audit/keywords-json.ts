import { keywordRows } from '../../core/analysis/semantics/keyword-page.ts';
import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** The keywords of the whole site, each with its page. */
export const keywordsJson = defineExport({
  id: 'keywords.json',
  mediaType: mediaTypes.json,
  render: ({ analysis: { semantics, facts } }: AuditSource) =>
    semantics === null ? null : jsonText(keywordRows(semantics, facts)),
});
