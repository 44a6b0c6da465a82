export type Grade = 'good' | 'fair' | 'poor';

/** Grade of a score from 0 to 100 (working assumption: good from 80, fair from 50). */
export function gradeOf(score: number): Grade {
  return score >= 80 ? 'good' : score >= 50 ? 'fair' : 'poor';
}
