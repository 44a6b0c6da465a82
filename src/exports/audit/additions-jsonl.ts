import { defineExport, jsonLines, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** Links that need a new sentence, one line per link. */
export const additionsJsonl = defineExport({
  id: 'additions.jsonl',
  mediaType: mediaTypes.jsonLines,
  render: ({ analysis: { semantics } }: AuditSource) => (semantics === null ? null : jsonLines(semantics.additions)),
});
