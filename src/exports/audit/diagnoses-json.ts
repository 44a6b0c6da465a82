import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** Faults of the whole site, worst first. */
export const diagnosesJson = defineExport({
  id: 'diagnoses.json',
  mediaType: mediaTypes.json,
  render: ({ analysis }: AuditSource) => jsonText(analysis.diagnoses),
});
