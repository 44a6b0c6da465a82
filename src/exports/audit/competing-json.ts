import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** Groups of pages that compete for the same searches. */
export const competingJson = defineExport({
  id: 'competing.json',
  mediaType: mediaTypes.json,
  render: ({ analysis: { semantics } }: AuditSource) => (semantics === null ? null : jsonText(semantics.competing)),
});
