import type { ClosedCycle, ReusedAction } from '../../core/strategy/close-cycle.ts';
import type { Locale } from '../../core/values/locale.ts';

/** What the files of a closed cycle are made from. */
export interface ClosingSource {
  readonly closed: ClosedCycle;
  readonly reused: readonly ReusedAction[];
  /** Reason to close without every figure; null when none was needed. */
  readonly forced: string | null;
  readonly locale: Locale;
}
