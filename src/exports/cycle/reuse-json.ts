import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { ClosingSource } from './closing-source.ts';

/** Actions proposed again, with their place in the next plan. */
export const reuseJson = defineExport({
  id: 'reuse.json',
  mediaType: mediaTypes.json,
  render: ({ reused }: ClosingSource) => jsonText(reused),
});
