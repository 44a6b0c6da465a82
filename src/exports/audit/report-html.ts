import { defineExport, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** The report as one self-contained page. */
export const reportHtml = defineExport({
  id: 'report.html',
  mediaType: mediaTypes.html,
  purpose: { fr: 'rapport de l’audit, à lire dans un navigateur', en: 'report of the audit, to read in a browser' },
  async render({ analysis, locale }: AuditSource) {
    const { reportOf } = await import('./audit-views.ts');
    const { renderHtml } = await import('../html/render-html.ts');
    return renderHtml(reportOf(analysis), locale);
  },
});
