import type { ClosedCycle } from '../../core/strategy/close-cycle.ts';
import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { ClosingSource } from './closing-source.ts';

/** The content of `closing.json`. */
export interface ClosingFile extends ClosedCycle {
  /** Reason to close without every figure; null when none was needed. */
  readonly forced: string | null;
}

/** The closed cycle as data. */
export const closingJson = defineExport({
  id: 'closing.json',
  mediaType: mediaTypes.json,
  render: ({ closed, forced }: ClosingSource) => jsonText({ ...closed, forced } satisfies ClosingFile),
});
