import type { Text } from '../../../values/text.ts';
import type { AskedIdea } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';

/** One kind of idea: the words that name it, the figures that decide it, and the one that would. */
export interface IdeaKind {
  readonly id: string;
  /** True when the idea is of this kind. */
  readonly isNamed: (asked: AskedIdea) => boolean;
  /** The verdict that the figures of the file give; null when none is about the thing done. */
  readonly judge: (asked: AskedIdea) => Judgement | null;
  /** The figure that would decide it where the file has none; null for a kind that other figures decide. */
  readonly missing: Text | null;
}
