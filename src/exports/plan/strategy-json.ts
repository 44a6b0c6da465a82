import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { PlanSource } from './plan-source.ts';

/** The whole plan as data. */
export const strategyJson = defineExport({
  id: 'strategy.json',
  mediaType: mediaTypes.json,
  purpose: { fr: 'plan entier en données, pour un programme', en: 'whole plan as data, for a program' },
  render: ({ strategy }: PlanSource) => jsonText(strategy),
});
