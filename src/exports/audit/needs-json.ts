import type { NeedCoverage } from '../../core/audience/coverage-cell.ts';
import type { NeedKeyword } from '../../core/audience/persona-needs.ts';
import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** A need of a persona, with the page that answers it best. */
export interface NeedRow
  extends Pick<NeedCoverage, 'score' | 'covered' | 'page' | 'passage' | 'topic'>,
    Pick<NeedKeyword, 'text' | 'persona' | 'stage' | 'source' | 'importance'> {}

/** The needs of each persona with the best page, its score and the sentence that proves it; written with `coverage.json`. */
export const needsJson = defineExport({
  id: 'needs.json',
  mediaType: mediaTypes.json,
  render({ analysis }: AuditSource) {
    const coverage = analysis.semantics?.coverage ?? null;
    if (coverage === null) return null;
    return jsonText(
      coverage.needs.map(
        ({ text, persona, stage, source, importance, score, covered, page, passage, topic }): NeedRow => ({
          text,
          persona,
          stage,
          source,
          importance,
          score,
          covered,
          page,
          passage,
          topic,
        }),
      ),
    );
  },
});
