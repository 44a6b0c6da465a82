import { defineExport, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** The report as a Word document. */
export const reportDocx = defineExport({
  id: 'report.docx',
  mediaType: mediaTypes.docx,
  document: { name: 'docx', title: { fr: 'rapport', en: 'report' } },
  async render({ analysis, locale, day }: AuditSource) {
    const { reportOf } = await import('./audit-views.ts');
    const { renderDocx } = await import('../docx/render-docx.ts');
    return renderDocx(reportOf(analysis), { locale, day });
  },
});
