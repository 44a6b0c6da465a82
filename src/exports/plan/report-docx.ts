import { planReport } from '../../core/report/plan/plan-report.ts';
import { defineExport, mediaTypes } from '../export.ts';
import { type PlanSource, stampOf } from './plan-source.ts';

/** The report as a Word document. */
export const reportDocx = defineExport({
  id: 'report.docx',
  mediaType: mediaTypes.docx,
  purpose: { fr: 'plan complet en document Word', en: 'whole plan as a Word document' },
  document: { name: 'docx', title: { fr: 'rapport', en: 'report' } },
  async render(source: PlanSource) {
    const { renderDocx } = await import('../docx/render-docx.ts');
    return renderDocx(planReport(source.strategy, source.validation, source.personaNames), stampOf(source));
  },
});
