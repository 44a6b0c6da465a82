import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** How internal links share rank between sections and topics. */
export const equityJson = defineExport({
  id: 'equity.json',
  mediaType: mediaTypes.json,
  async render({ analysis }: AuditSource) {
    const { equityOf } = await import('./audit-views.ts');
    return jsonText(equityOf(analysis));
  },
});
