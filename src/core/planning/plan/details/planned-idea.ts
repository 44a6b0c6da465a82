import type { Text } from '../../../values/text.ts';

/** An idea of the company, judged. */
export interface PlannedIdea {
  /** The idea, as the company states it. */
  readonly idea: string;
  /** What to do with it: `do` or `test` where a comparison of the company supports it, `not-now` for one that a limit forbids, or that nothing in the file decides. */
  readonly verdict: 'do' | 'test' | 'not-now' | 'refuse';
  /** Why. */
  readonly reason: Text;
  /** What to do in its place, or what to check first. */
  readonly instead: Text;
}
