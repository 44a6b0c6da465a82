import type { Text } from '../../values/text.ts';

/** A goal that the company states in words, judged on what it counts. */
export interface StatedGoal {
  /** Id of the strategic objective in the company file. */
  readonly id: string;
  /** The goal, as the company states it. */
  readonly statement: string;
  /** What the goal is measured on; null when nothing in the file measures it. */
  readonly measure: Text | null;
  /** Indicator of the catalogue that it is read on; absent for a count of the company's own. */
  readonly kpiId?: string;
  /** Unit of the values: `share` is 0–1, `money` is currency units. */
  readonly unit: 'count' | 'share' | 'money';
  /** Present value; null = not known. */
  readonly current: number | null;
  /** Value that the goal asks for; null when it gives no figure. */
  readonly target: number | null;
  /** Value that the findings of the plan can reach by then; null when it cannot be computed. */
  readonly reachable: number | null;
  /** What is concluded; `refused` for one that costs more than it brings, `decision` for a goal that only needs one, `to-be-measured` without a figure. */
  readonly verdict:
    | 'reached'
    | 'within-reach'
    | 'ambitious'
    | 'out-of-reach'
    | 'refused'
    | 'decision'
    | 'to-be-measured';
  /** The judgement and the measurable goal proposed, in a sentence. */
  readonly proposal: Text;
}
