import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** The searches of the imported files, each with its page; absent without such a file. */
export const searchesJson = defineExport({
  id: 'searches.json',
  mediaType: mediaTypes.json,
  isRead: true,
  render: ({ analysis: { semantics } }: AuditSource) =>
    semantics?.searches === undefined ? null : jsonText(semantics.searches),
});
