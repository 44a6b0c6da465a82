import { engineVersion } from '../../core/values/engine-version.ts';
import type { ClosedCycle } from '../../core/strategy/close-cycle.ts';
import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { ClosingSource } from './closing-source.ts';

/** The content of `closing.json`. */
export interface ClosingFile extends ClosedCycle {
  /** Version of this format. */
  readonly schemaVersion: '1';
  /** Version of maillage that closed the cycle. */
  readonly engineVersion: string;
  /** Reason to close without every figure; null when none was needed. */
  readonly forced: string | null;
}

export const closingFile = ({ closed, forced }: Pick<ClosingSource, 'closed' | 'forced'>): ClosingFile => ({
  schemaVersion: '1',
  engineVersion,
  ...closed,
  forced,
});

/** The closed cycle as data. */
export const closingJson = defineExport({
  id: 'closing.json',
  mediaType: mediaTypes.json,
  render: (source: ClosingSource) => jsonText(closingFile(source)),
});
