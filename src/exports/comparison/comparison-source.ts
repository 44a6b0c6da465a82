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
    /** A finding reaches the severity at which the run must fail. */
    readonly gate: boolean;
  };
}
