import { mainProblems } from './main-problems.ts';
import { minorProblems } from './minor-problems.ts';
import type { Problem } from './problem.ts';

/**
 * The problems in which checks are gathered. Importance is a working assumption, ordered after the five actions that
 * consultants put first on twenty sites of small companies that they read without a tool.
 */
export const problems: readonly Problem[] = [...mainProblems, ...minorProblems];

const problemOfName = new Map(problems.flatMap((problem) => problem.checks.map((name) => [name, problem] as const)));

/** The problem that a check is about; that of the code of pages for a family that no problem lists. */
export function problemOf(check: string): Problem {
  return (
    problemOfName.get(check) ?? problemOfName.get(check.slice(0, check.indexOf('.'))) ?? problemOfName.get('html')!
  );
}
