import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import { pair } from '../../core/values/text.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** A sheet for each page, in one self-contained file beside the report. */
export const pagesHtml = defineExport({
  id: 'pages.html',
  mediaType: mediaTypes.html,
  purpose: { fr: 'toutes les pages, à trier dans un navigateur', en: 'all pages, to sort in a browser' },
  async render({ analysis, locale }: AuditSource) {
    const { pageSheets } = await import('../../core/report/audit/page-sheets.ts');
    const { renderSheets } = await import('../html/render-sheets.ts');
    const host = shownAddress(new URL(analysis.facts.crawl.seed).host);
    const title = pair(`Les pages de ${host}`, `The pages of ${host}`);
    return renderSheets({ title, brand: analysis.look }, pageSheets(analysis), locale);
  },
});
