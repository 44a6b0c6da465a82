import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** Topics of the site with their pages and hub. */
export const topicsJson = defineExport({
  id: 'topics.json',
  mediaType: mediaTypes.json,
  render: ({ analysis: { semantics } }: AuditSource) =>
    semantics === null
      ? null
      : jsonText(semantics.topics.map(({ id, name, terms, pages, hub }) => ({ id, name, terms, pages, hub }))),
});
