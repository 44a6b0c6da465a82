import { defineExport, mediaTypes } from '../export.ts';
import { type PlanSource, stampOf } from './plan-source.ts';

/** The plan as slides. */
export const deckPptx = defineExport({
  id: 'deck.pptx',
  mediaType: mediaTypes.pptx,
  purpose: { fr: 'diapositives, pour présenter le plan', en: 'slides, to present the plan' },
  document: { name: 'pptx', title: { fr: 'diaporama', en: 'slides' } },
  async render(source: PlanSource) {
    const { planDeck } = await import('../../core/report/deck/plan-deck.ts');
    const { renderPptx } = await import('../pptx/render-pptx.ts');
    return renderPptx(planDeck(source.strategy, source.validation, source.personaNames), stampOf(source));
  },
});
