import type { Scores } from '../audits/results/score.ts';
import type { Diagnosis, DiagnosisDefinition } from './diagnosis.ts';

/** What keeps the score of a site below the sum of its areas. */
export interface ScoreCap {
  /** Id of the diagnosis. */
  readonly diagnosis: string;
  /** The score of the site, which the diagnosis caps. */
  readonly score: number;
  /** The score that the checks give, without a cap. */
  readonly uncapped: number;
  /** The score once the diagnosis is treated: another one may cap it. */
  readonly next: number;
}

/**
 * The score of the site lowered to the cap of its worst diagnosis, and the score of an area to that of each diagnosis which is
 * about it: trust is not 100 on a site without an address.
 */
export function cappedScores(
  measured: Scores,
  diagnoses: readonly Pick<Diagnosis, 'id' | 'capsScore'>[],
  definitions: readonly Pick<DiagnosisDefinition, 'id' | 'area'>[],
): { readonly scores: Scores; readonly cap: ScoreCap | null } {
  const scores = withAreas(measured, diagnoses, definitions);
  const lowest = diagnoses.reduce<(typeof diagnoses)[number] | null>(
    (low, one) => (low === null || one.capsScore < low.capsScore ? one : low),
    null,
  );
  if (lowest === null || scores.whole === null || scores.whole <= lowest.capsScore) return { scores, cap: null };
  const next = Math.min(scores.whole, ...diagnoses.filter((one) => one !== lowest).map(({ capsScore }) => capsScore));
  return {
    scores: { ...scores, whole: lowest.capsScore },
    cap: { diagnosis: lowest.id, score: lowest.capsScore, uncapped: scores.whole, next },
  };
}

function withAreas(
  scores: Scores,
  diagnoses: readonly Pick<Diagnosis, 'id' | 'capsScore'>[],
  definitions: readonly Pick<DiagnosisDefinition, 'id' | 'area'>[],
): Scores {
  const areaOf = new Map(definitions.map(({ id, area }) => [id, area]));
  const lowered = { ...scores };
  for (const { id, capsScore } of diagnoses) {
    const area = areaOf.get(id);
    const score = area === undefined ? null : lowered[area];
    if (area !== undefined && score !== null) lowered[area] = Math.min(score, capsScore);
  }
  return lowered;
}
