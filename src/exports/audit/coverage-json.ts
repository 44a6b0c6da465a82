import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** How well the site covers each persona, topic and stage; written when the audit knows personas. */
export const coverageJson = defineExport({
  id: 'coverage.json',
  mediaType: mediaTypes.json,
  render({ analysis }: AuditSource) {
    const coverage = analysis.semantics?.coverage ?? null;
    return coverage === null ? null : jsonText(coverage.cells);
  },
});
