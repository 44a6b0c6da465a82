import type { Text } from '../../../values/text.ts';

/** An idea of the company, judged. */
export interface PlannedIdea {
  /** The idea, as the company states it. */
  readonly idea: string;
  /** What to do with it: `test` for one that nothing in the file decides. */
  readonly verdict: 'do' | 'test' | 'not-now' | 'refuse';
  /** Why. */
  readonly reason: Text;
  /** What to do in its place, or how to try it. */
  readonly instead: Text;
}
