import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { ClosingSource } from './closing-source.ts';

/** The closed cycle as data. */
export const closingJson = defineExport({
  id: 'closing.json',
  mediaType: mediaTypes.json,
  render: ({ closed, forced }: ClosingSource) => jsonText({ ...closed, forced }),
});
