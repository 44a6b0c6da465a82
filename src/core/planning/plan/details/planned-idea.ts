import type { Text } from '../../../values/text.ts';

/** An idea of the company, judged. */
export interface PlannedIdea {
  /** The idea, as the company states it. */
  readonly idea: string;
  /** What to do with it: `do` where the plan or a figure of the company speaks for it, `test` where they say to try it, `not-now` where a limit speaks against it or a count comes first, `refuse` for what a rule or the brand forbids, the plan stops or a figure excludes. */
  readonly verdict: 'do' | 'test' | 'not-now' | 'refuse';
  /** What judges it: a `rule` (the law, the brand or the file), a decision of the `plan`, a `figure` of the file, or `none` yet. */
  readonly basis: 'rule' | 'plan' | 'figure' | 'none';
  /** Why. */
  readonly reason: Text;
  /** What to do in its place, or what to check first. */
  readonly instead: Text;
}
