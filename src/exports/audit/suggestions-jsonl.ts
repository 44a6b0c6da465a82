import { suggestionId } from '../../core/linking/link-decision.ts';
import type { Suggestion } from '../../core/linking/suggestions.ts';
import { defineExport, jsonLines, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** Links to add on words that are already in a page, one line per link. */
export const suggestionsJsonl = defineExport({
  id: 'suggestions.jsonl',
  mediaType: mediaTypes.jsonLines,
  render: ({ analysis: { semantics } }: AuditSource) =>
    semantics === null ? null : jsonLines(semantics.suggestions, suggestionRow),
});

/** A line of `suggestions.jsonl`. */
export interface SuggestionRow extends Omit<Suggestion, 'score'> {
  /** Names this link in every audit of the site: for decisions about it. */
  readonly id: string;
}

export function suggestionRow(suggestion: Suggestion): SuggestionRow {
  const { from, to, anchor, sentence, offset, reason, confidence, gain, block } = suggestion;
  return { id: suggestionId(suggestion), from, to, anchor, sentence, offset, reason, confidence, gain, block };
}
