import { defineExport, mediaTypes } from '../export.ts';
import { type PlanSource, stampOf } from './plan-source.ts';

/** The workbook in which a team follows the cycle and enters its results. */
export const steeringXlsx = defineExport({
  id: 'steering.xlsx',
  mediaType: mediaTypes.xlsx,
  purpose: { fr: 'classeur de suivi, à remplir chaque mois', en: 'tracking workbook, to fill each month' },
  document: { name: 'xlsx', title: { fr: 'classeur de pilotage', en: 'steering workbook' } },
  async render(source: PlanSource) {
    const { planWorkbook } = await import('../../core/report/workbook/plan-workbook.ts');
    const { renderXlsx } = await import('../xlsx/render-xlsx.ts');
    return renderXlsx(planWorkbook(source.strategy), stampOf(source));
  },
});
