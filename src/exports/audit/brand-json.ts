import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** The words of the brand, desired and observed; written when the audit knows the company. */
export const brandJson = defineExport({
  id: 'brand.json',
  mediaType: mediaTypes.json,
  render({ analysis }: AuditSource) {
    const brand = analysis.semantics?.brand ?? null;
    return brand === null ? null : jsonText(brand);
  },
});
