import type { Suggestion } from '../../core/linking/suggestions.ts';
import { defineExport, jsonLines, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** Links to add on words that are already in a page, one line per link. */
export const suggestionsJsonl = defineExport({
  id: 'suggestions.jsonl',
  mediaType: mediaTypes.jsonLines,
  render: ({ analysis: { semantics } }: AuditSource) =>
    semantics === null ? null : jsonLines(semantics.suggestions, rowOf),
});

/** A line of `suggestions.jsonl`. */
export interface SuggestionRow extends Omit<Suggestion, 'score'> {}

function rowOf({ from, to, anchor, sentence, offset, reason, confidence, gain, block }: Suggestion): SuggestionRow {
  return { from, to, anchor, sentence, offset, reason, confidence, gain, block };
}
