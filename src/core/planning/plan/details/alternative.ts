import type { Text } from '../../../values/text.ts';

/** A competitor against which the company is positioned, from what the company file says of both. */
export interface Alternative {
  /** Id of the competitor in the company file. */
  readonly competitorId: string;
  /** Name of the competitor. */
  readonly name: string;
  /** What the file says of it. */
  readonly known: readonly string[];
  /** Qualities of both on the same subject. */
  readonly compared: readonly {
    /** What the competitor offers. */
    readonly theirs: string;
    /** What the company offers on that subject. */
    readonly ours: string;
  }[];
  /** Facts that only the company states. */
  readonly alone: readonly string[];
  /** What to ask or write to settle the comparison. */
  readonly ask: Text;
}
