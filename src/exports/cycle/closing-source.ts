import type { ClosedCycle, ReusedAction } from '../../core/strategy/close-cycle.ts';
import type { Locale } from '../../core/values/locale.ts';

/** Source of the files of a closed cycle. */
export interface ClosingSource {
  readonly closed: ClosedCycle;
  readonly reused: readonly ReusedAction[];
  /** Reason to close the cycle without all figures; null when none was needed. */
  readonly forced: string | null;
  readonly locale: Locale;
}
