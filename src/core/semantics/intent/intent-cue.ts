import type { Text } from '../../values/text.ts';

const intents = ['informational', 'commercial', 'transactional', 'navigational'] as const;
/** What the person who types a query wants to do (Broder 2002, with the commercial class of the trade). */
export type Intent = (typeof intents)[number];

/** Cues of one kind: words, `*` for any ending, `...` for up to six words between, `^` and `$` for the ends. */
export interface CueFamily {
  readonly id: string;
  readonly intent: Intent;
  readonly weight: number;
  readonly label: Text;
  readonly cues: readonly string[];
}
