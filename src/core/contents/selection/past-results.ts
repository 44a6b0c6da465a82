import type { Candidate } from './candidate.ts';
import { scoreOf } from './content-score.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';

/** A format that did well before gains, one that was stopped is left out: where another of its family can take its place. */
export function withPastResults(pool: readonly Candidate[], { previous }: PlanContext): Candidate[] {
  if (previous === undefined) return [...pool];
  const stopped = (one: Candidate) => previous.cut.includes(one.format.id);
  const families = new Set(pool.filter((one) => !stopped(one)).map((one) => one.format.family));
  return pool
    .filter((one) => !stopped(one) || !families.has(one.format.family))
    .map((one) => {
      const values = { ...one.values, evidence: previous.evidence[one.format.id] ?? 0.5 };
      return { ...one, values, score: scoreOf(values) };
    });
}
