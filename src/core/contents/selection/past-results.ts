import type { Candidate } from './candidate.ts';
import { scoreOf } from './content-score.ts';
import { isPublished } from '../../planning/context/past-work.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';

/** Multiple of an effect that counts as the best result. */
const mostMultiple = 2;

/** The pool after a first cycle: scores take past results, and formats that were stopped are removed where their family has another. */
export function withPastResults(every: readonly Candidate[], context: PlanContext): Candidate[] {
  const { previous } = context;
  if (previous === undefined) return [...every];
  // what is published is not written again
  const pool = every.filter(({ format, topic }) => !isPublished(context, format.id, topic.id));
  const stopped = (one: Candidate) => previous.cut.includes(one.format.id);
  const families = new Set(pool.filter((one) => !stopped(one)).map((one) => one.format.family));
  return pool
    .filter((one) => !stopped(one) || !families.has(one.format.family))
    .map((one) => {
      const values = { ...one.values, evidence: (previous.evidence[one.format.id]?.multiple ?? 1) / mostMultiple };
      return { ...one, values, score: scoreOf(values) };
    });
}
