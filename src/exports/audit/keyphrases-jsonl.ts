import { defineExport, jsonLines, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** The keyphrases of each page, one line per page. */
export const keyphrasesJsonl = defineExport({
  id: 'keyphrases.jsonl',
  mediaType: mediaTypes.jsonLines,
  render: ({ analysis: { semantics } }: AuditSource) =>
    semantics === null
      ? null
      : jsonLines(semantics.keyphrases, ({ url, keyphrases, reason }) => ({ url, keyphrases, reason })),
});
