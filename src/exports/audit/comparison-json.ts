import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** Changes since the baseline audit; written with `--baseline`. */
export const comparisonJson = defineExport({
  id: 'comparison.json',
  mediaType: mediaTypes.json,
  render: ({ analysis: { comparison } }: AuditSource) => (comparison ? jsonText(comparison) : null),
});
