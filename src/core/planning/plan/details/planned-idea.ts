import type { Text } from '../../../values/text.ts';

/** An idea of the company, judged. */
export interface PlannedIdea {
  /** The idea, as the company states it. */
  readonly idea: string;
  /** What to do with it: `do` where a figure of the company speaks for it, `test` where none decides, `not-now` where a limit, a capacity or an answer that is missing speaks against it today, `refuse` for what a rule or the brand forbids or a figure excludes. */
  readonly verdict: 'do' | 'test' | 'not-now' | 'refuse';
  /** Why. */
  readonly reason: Text;
  /** What to do in its place, or what to check first. */
  readonly instead: Text;
}
