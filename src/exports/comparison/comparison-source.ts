import type { Severity } from '../../core/audits/audit.ts';
import type { Comparison } from '../../core/audits/comparison/compare-audits.ts';
import type { Locale } from '../../core/values/locale.ts';

/** Source of the reports of a quality gate. */
export interface ComparisonSource {
  readonly comparison: Pick<Comparison, 'cut' | 'findings'>;
  readonly locale: Locale;
  /** The run that was compared; absent for a comparison of two folders. */
  readonly run?: {
    readonly seconds: number;
    /** ISO 8601. */
    readonly startedAt: string;
    /** Checks with findings at or above the severity at which the run must fail. */
    readonly gate: readonly CheckAbove[];
    /** The least severity of a regression. */
    readonly floor: Severity;
  };
}

/** A check at or above a severity, with the number of its findings. */
export interface CheckAbove {
  readonly check: string;
  readonly severity: Severity;
  readonly findings: number;
}
