import type { Scores } from '../audits/results/score.ts';
import type { Diagnosis } from './diagnosis.ts';

/** What keeps the score of a site below the sum of its areas. */
export interface ScoreCap {
  /** Id of the diagnosis. */
  readonly diagnosis: string;
  /** The score of the site, which the diagnosis caps. */
  readonly score: number;
  /** The score without the cap. */
  readonly uncapped: number;
}

/** The score of the site lowered to the cap of its worst diagnosis; the scores of areas stay. */
export function cappedScores(
  scores: Scores,
  diagnoses: readonly Pick<Diagnosis, 'id' | 'capsScore'>[],
): { readonly scores: Scores; readonly cap: ScoreCap | null } {
  const lowest = diagnoses.reduce<(typeof diagnoses)[number] | null>(
    (low, one) => (low === null || one.capsScore < low.capsScore ? one : low),
    null,
  );
  if (lowest === null || scores.whole === null || scores.whole <= lowest.capsScore) return { scores, cap: null };
  return {
    scores: { ...scores, whole: lowest.capsScore },
    cap: { diagnosis: lowest.id, score: lowest.capsScore, uncapped: scores.whole },
  };
}
