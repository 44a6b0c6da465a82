import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { PlanSource } from './plan-source.ts';

/** The result of each criterion with every finding. */
export const validationJson = defineExport({
  id: 'validation.json',
  mediaType: mediaTypes.json,
  purpose: { fr: 'critères que le plan remplit, en données', en: 'criteria that the plan meets, as data' },
  render: ({ validation }: PlanSource) => jsonText(validation),
});
