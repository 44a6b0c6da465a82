import type { ComparedFinding } from './compared-finding.ts';

/** A check that the earlier audit did not measure, with what the later audit found. */
export interface FirstJudged {
  /** Id of the check. */
  readonly check: string;
  /** Number of findings of the later audit. */
  readonly faults: number;
}

/** Checks whose faults the later audit was the first to look for: they may be as old as the site. In order of id. */
export function firstJudged(before: readonly ComparedFinding[], after: readonly ComparedFinding[]): FirstJudged[] {
  const unmeasured = new Set(before.filter(({ status }) => status === 'not-measured').map(({ check }) => check));
  const faults = new Map<string, number>();
  for (const { check, status } of after)
    if (status === 'fail' && unmeasured.has(check)) faults.set(check, (faults.get(check) ?? 0) + 1);
  return [...faults].map(([check, count]) => ({ check, faults: count })).sort((a, b) => (a.check < b.check ? -1 : 1));
}
