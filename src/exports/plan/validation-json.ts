import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { PlanSource } from './plan-source.ts';

/** The result of each criterion with every finding. */
export const validationJson = defineExport({
  id: 'validation.json',
  mediaType: mediaTypes.json,
  render: ({ validation }: PlanSource) => jsonText(validation),
});
